import { hashOf } from '../cache/hash.ts';
import { valueHash } from '../cache/value-hash.ts';
import type { Case } from '../model/corpus.ts';

/** The state of the content: its last date, and a hash of all of it. */
export interface Version {
  /** ISO 8601 day of the last revision. */
  date: string;
  /** As every file states it: `2026-11-21+0123456789ab`. */
  text: string;
}

/** The state of a case: the day of its last revision, and a hash of all of it. */
export const caseVersion = (one: Case): Version => {
  const date = one.record.updated;
  return { date, text: `${date}+${valueHash(one).slice(0, 12)}` };
};

/** The version of a corpus: taken from the content alone, never from a clock. */
export const versionOf = (cases: readonly Case[], ...rest: unknown[]): Version => {
  const date = cases.reduce(
    (last, { record }) => (record.updated > last ? record.updated : last),
    '',
  );
  const hash = hashOf(...cases.map((one) => caseVersion(one).text), JSON.stringify(rest));
  return { date, text: `${date}+${hash.slice(0, 12)}` };
};

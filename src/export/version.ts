import { createHash } from 'node:crypto';
import type { Case } from '../model/corpus.ts';

/** The state of the content: its last date, and a hash of all of it. */
export interface Version {
  /** ISO 8601 day of the last revision. */
  date: string;
  /** As every file states it: `2026-11-21+0123456789ab`. */
  text: string;
}

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The version of a corpus: taken from the content alone, never from a clock. */
export const versionOf = (cases: readonly Case[], ...rest: unknown[]): Version => {
  const date = cases.reduce(
    (last, { record }) => (record.updated > last ? record.updated : last),
    '',
  );
  return { date, text: `${date}+${sha256(JSON.stringify([cases, rest])).slice(0, 12)}` };
};

import process from 'node:process';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import type { ReadCase } from '../corpus/case.ts';
import { loadCorpus } from '../corpus/corpus.ts';
import { formatLine } from '../corpus/format.ts';
import { markReviewed } from '../corpus/lock.ts';
import { lockFaults, writeLock } from './locks.ts';

const idsOf = (lock: ReadCase['lock']): string[] => lock?.blocks.map(({ id }) => id) ?? [];

/** What changes, in words: new, retired and edited blocks. */
const decisions = ({ former, lock }: ReadCase): string => {
  const before = idsOf(former);
  const after = idsOf(lock);
  const edited = (lock?.blocks ?? []).filter((block) => {
    const old = former?.blocks.find(({ id }) => id === block.id);
    return old !== undefined && !isDeepStrictEqual(old, block);
  });
  const list = (name: string, ids: string[]): string[] =>
    ids.length > 0 ? [`${name} ${ids.length > 12 ? `${ids.length} blocks` : ids.join(' ')}`] : [];
  return [
    ...list(
      'new:',
      after.filter((id) => !before.includes(id)),
    ),
    ...list(
      'edited:',
      edited.map(({ id }) => id),
    ),
    ...list(
      'retired:',
      before.filter((id) => !after.includes(id)),
    ),
  ].join('; ');
};

/** The lock to write for a case: translations named `<case>/<locale>` are marked as reviewed. */
const withReviews = ({ folder, articles, lock }: ReadCase, reviewed: readonly string[]) =>
  articles.reduce(
    (now, { locale, front }) =>
      now && front.role === 'translation' && reviewed.includes(`${folder.id}/${locale}`)
        ? markReviewed(now, locale, front.of)
        : now,
    lock,
  );

/**
 * `npm run sync`: writes the locks of the cases whose texts changed, and says what it decided.
 * `--reviewed <case>/<locale>` says that a translation still holds although its original changed.
 */
const main = (): number => {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: process.cwd() },
      reviewed: { type: 'string', multiple: true, default: [] },
    },
  });
  const { read, diagnostics } = loadCorpus(values.root);
  let code = 0;
  let written = 0;
  for (const one of read) {
    const { folder, former } = one;
    const lock = withReviews(one, values.reviewed);
    const faults = lockFaults(one, diagnostics);
    if (faults.length > 0 || !lock) {
      process.stdout.write(`${folder.id}: not written; first mend\n`);
      for (const fault of faults) process.stdout.write(`  ${formatLine(fault)}\n`);
      code = 1;
    } else if (!isDeepStrictEqual(former, lock)) {
      writeLock(values.root, one, lock);
      process.stdout.write(
        `${folder.id}: ${decisions({ ...one, lock }) || 'translations brought up to date'}\n`,
      );
      written += 1;
    }
  }
  process.stdout.write(`${written} of ${read.length} locks written\n`);
  return code;
};

process.exitCode = main();

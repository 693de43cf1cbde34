import process from 'node:process';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import type { ReadCase } from '../content/compile/case.ts';
import { loadCorpus } from '../content/compile/corpus.ts';
import { formatLine } from '../content/source/format.ts';
import { lockedIds } from '../content/blocks/case-lock.ts';
import { markReviewed } from '../content/blocks/lock.ts';
import { commandWords, type CommandWords } from './words/commands.ts';
import { LOCALES } from '../model/locale.ts';
import type { LockedBlock } from '../model/lock.ts';
import { lockFaults, writeLock } from './locks.ts';
import { guarded, localeFrom, runHere } from './project.ts';
import { linksAmong } from './write-in.ts';

const OPTIONS = `[--locale ${LOCALES.join('|')}] [--reviewed <case>/<locale>]`;

const blocksIn = (lock: ReadCase['lock']): LockedBlock[] =>
  [lock, ...Object.values(lock?.versions ?? {})].flatMap((text) => text?.blocks ?? []);

/** What changes, in words: new, retired and edited blocks. */
const decisions = ({ former, lock }: ReadCase, { say, list: join }: CommandWords): string => {
  const before = lockedIds(former);
  const after = lockedIds(lock);
  const known = blocksIn(former);
  const edited = blocksIn(lock).filter((block) => {
    const old = known.find(({ id }) => id === block.id);
    return old !== undefined && !isDeepStrictEqual(old, block);
  });
  const list = (what: 'new' | 'edited' | 'retired', ids: string[]): string[] => {
    const shown = ids.length > 12 ? say('sync.blocks', { count: ids.length }) : ids.join(' ');
    return ids.length > 0 ? [say(`sync.${what}`, { list: shown })] : [];
  };
  return join([
    ...list(
      'new',
      after.filter((id) => !before.includes(id)),
    ),
    ...list(
      'edited',
      edited.map(({ id }) => id),
    ),
    ...list(
      'retired',
      before.filter((id) => !after.includes(id)),
    ),
  ]);
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
export const main = guarded((args, { print, refuse }) => {
  const { values } = parseArgs({
    args,
    options: {
      root: { type: 'string', default: process.cwd() },
      locale: { type: 'string' },
      reviewed: { type: 'string', multiple: true, default: [] },
    },
  });
  const locale = localeFrom(values.locale);
  const words = commandWords(locale ?? 'en');
  const { say } = words;
  if (!locale) return refuse(say('usage.sync', { options: OPTIONS }));
  const { read, diagnostics } = loadCorpus(values.root);
  const links = linksAmong(diagnostics);
  if (links.length > 0) {
    links.forEach((link) => print(formatLine(link, locale)));
    return refuse(say('sync.links'));
  }
  let code = 0;
  let written = 0;
  for (const one of read) {
    const { folder, former } = one;
    const lock = withReviews(one, values.reviewed);
    const faults = lockFaults(one, diagnostics);
    if (faults.length > 0 || !lock) {
      print(say('sync.faults', { id: folder.id }));
      for (const fault of faults) print(`  ${formatLine(fault, locale)}`);
      code = 1;
    } else if (!isDeepStrictEqual(former, lock)) {
      writeLock(values.root, one, lock);
      const decided = decisions({ ...one, lock }, words);
      print(`${folder.id}: ${decided === '' ? say('sync.current') : decided}`);
      written += 1;
    }
  }
  print(say('sync.summary', { written, count: read.length }));
  return code;
});

if (import.meta.main) runHere(main);

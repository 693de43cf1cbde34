import { parseArgs } from 'node:util';
import type { ReadCase } from '../content/compile/case.ts';
import { diskFiles } from '../content/source/disk.ts';
import { loadCorpus } from '../content/compile/corpus.ts';
import type { Diagnostic } from '../content/source/diagnostics.ts';
import { formatLine } from '../content/source/format.ts';
import { contentRoot } from '../content/source/root.ts';
import { LOCALES, type Locale } from '../model/locale.ts';
import { gitName } from './ids/git-name.ts';
import { lostLock, withWayBack } from './ids/lost-lock.ts';
import { readReview, withReviews, type Review } from './ids/reviews.ts';
import { sayDecisions } from './ids/say-sync.ts';
import { differs, lockFaults, writeLock } from './locks.ts';
import { guarded, localeFrom, runHere, today, type Terminal } from './project.ts';
import { commandWords, type CommandWords } from './words/commands.ts';
import { linksAmong } from './write-in.ts';

const OPTIONS = `[--dry-run] [--locale ${LOCALES.join('|')}] [--reviewed <case>/<locale>#<id>,<id> | <case>#<id>]… [--all] [--by <name>]`;

/** What keeps a lock from being written, a line each; empty if nothing does. */
const obstacles = (
  root: string,
  one: ReadCase,
  diagnostics: readonly Diagnostic[],
  locale: Locale,
  { say }: CommandWords,
): string[] => {
  const lost = lostLock(root, one);
  const found = lost ? [lost] : withWayBack(root, lockFaults(one, diagnostics));
  const faults = found.map((fault) => `  ${formatLine(fault, locale)}`);
  return faults.length > 0 || !one.locking
    ? [say('sync.faults', { id: one.folder.id }), ...faults]
    : [];
};

/** The reviews that were asked for, understood; or the refusal of the first that cannot be. */
const readReviews = (
  texts: readonly string[],
  all: boolean,
  read: readonly ReadCase[],
  words: CommandWords,
): Review[] | string => {
  const reviews: Review[] = [];
  for (const text of texts) {
    const review = readReview(text, all, read, words);
    if (typeof review === 'string') return review;
    reviews.push(review);
  }
  return reviews;
};

const sayReviews = (
  reviews: readonly Review[],
  by: string,
  { print }: Terminal,
  { say, ids: listed }: CommandWords,
): void => {
  for (const { caseId, translation, ids } of reviews)
    print(
      say(ids.length > 0 ? 'review.done' : 'review.none', {
        whole: translation ? `${caseId}/${translation.locale}` : caseId,
        list: listed(ids),
        by,
      }),
    );
};

/**
 * `npm run sync`: writes the locks of the cases whose texts changed, and says what it decided.
 * `--dry-run` only says it. `--reviewed` says that a translation, or a claim of the record, was
 * read again and holds.
 */
export const main = guarded((args, terminal) => {
  const { print, refuse } = terminal;
  const { values } = parseArgs({
    args,
    options: {
      root: { type: 'string', default: contentRoot() },
      locale: { type: 'string' },
      reviewed: { type: 'string', multiple: true, default: [] },
      all: { type: 'boolean', default: false },
      by: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const { root, reviewed, all, 'dry-run': isDry } = values;
  const locale = localeFrom(values.locale);
  const words = commandWords(locale ?? 'en');
  const { say } = words;
  if (!locale || (all && reviewed.length === 0))
    return refuse(say('usage.sync', { options: OPTIONS }));
  const { read, diagnostics } = loadCorpus(diskFiles(root));
  const links = linksAmong(diagnostics);
  if (links.length > 0) {
    links.forEach((link) => print(formatLine(link, locale)));
    return refuse(say('sync.links'));
  }
  const reviews = readReviews(reviewed, all, read, words);
  if (typeof reviews === 'string') return refuse(reviews);
  const by = reviews.length > 0 ? (values.by ?? gitName(root)) : '';
  if (reviews.length > 0 && by === '') return refuse(say('review.name'));

  const refused = new Set<string>();
  let written = 0;
  for (const one of read) {
    const inTheWay = obstacles(root, one, diagnostics, locale, words);
    inTheWay.forEach((line) => print(line));
    if (inTheWay.length > 0 || !one.locking) {
      refused.add(one.folder.id);
      continue;
    }
    const lock = withReviews(one.folder.id, one.locking.lock, reviews, { by, on: today() });
    if (!differs(one, lock)) continue;
    if (!isDry) writeLock(root, one, lock);
    print(one.folder.id);
    sayDecisions(one, lock, words).forEach((line) => print(`  ${line}`));
    written += 1;
  }
  const held = reviews.filter(({ caseId }) => !refused.has(caseId));
  sayReviews(held, by, terminal, words);
  print(say(isDry ? 'sync.dry' : 'sync.summary', { written, count: read.length }));
  return refused.size > 0 ? 1 : 0;
});

if (import.meta.main) runHere(main);

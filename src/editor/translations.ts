import { parseArgs } from 'node:util';
import { loadCorpus } from '../content/compile/corpus.ts';
import { diskFiles } from '../content/source/disk.ts';
import { contentRoot } from '../content/source/root.ts';
import { claimsToRead } from '../content/lock/held.ts';
import { KEPT_LETTERS } from '../content/lock/next/kept-text.ts';
import { LOCALES, type Locale } from '../model/locale.ts';
import {
  translationStates,
  type ArticleState,
  type TranslationState,
} from './ids/translation-state.ts';
import { lostLock } from './ids/lost-lock.ts';
import { wordDiff } from './ids/word-diff.ts';
import { lockFaults } from './locks.ts';
import { guarded, localeFrom, runHere } from './project.ts';
import { commandWords, type CommandWords } from './words/commands.ts';

const OPTIONS = `[--locale ${LOCALES.join('|')}]`;

type Open = Extract<ArticleState, { state: 'behind' }>;

const count = (
  key: 'behind' | 'untranslated' | 'moved' | 'extra',
  list: readonly unknown[],
  { say }: CommandWords,
): string[] => (list.length > 0 ? [say(`translations.${key}.count`, { count: list.length })] : []);

/** A language in one line: whole, or what is open. */
const headLine = (
  { locale, article, missingTexts }: TranslationState,
  words: CommandWords,
): string => {
  const { say } = words;
  const state =
    article.state === 'behind'
      ? words.list([
          ...count('behind', article.behind, words),
          ...count('untranslated', article.missing, words),
          ...count('moved', article.moved, words),
          ...count('extra', article.extra, words),
        ])
      : say(`translations.${article.state}`);
  const texts = missingTexts > 0 ? `; ${say('translations.texts', { count: missingTexts })}` : '';
  return `  ${locale}  ${state}${texts}`;
};

/** What changed in an original, in its words. */
const whatChanged = (
  { was, now, madeFrom }: Open['behind'][number],
  of: Locale,
  { say, language }: CommandWords,
): string => {
  if (madeFrom) return say('translations.otherText', { language: language(madeFrom), now });
  if (was === undefined) return say('translations.unknownText', { now });
  if (was !== now) return wordDiff(was, now, of);
  return say('translations.sameWords', { limit: now.length < KEPT_LETTERS ? '' : KEPT_LETTERS });
};

/** What is open in a translation, each with its place, what changed, and the way out. */
const openLines = (whole: string, work: Open, words: CommandWords): string[] => {
  const { say } = words;
  const { file, of, baseFile, behind, missing, moved, extra } = work;
  return [
    ...behind.flatMap((block) => [
      say('translations.behind', {
        id: block.id,
        place: `${file}:${block.line}`,
        gone: '[-…-]',
        came: '{+…+}',
      }),
      `  ${whatChanged(block, of, words)}`,
      `  ${say('translations.review', { command: `npm run sync -- --reviewed ${whole}#${block.id}` })}`,
    ]),
    ...missing.map(({ id, starts, line, after, goesTo, within }) =>
      say('translations.untranslated', {
        id,
        starts,
        base: `${baseFile}:${line}`,
        ...(within === undefined ? { after, place: `${file}:${goesTo}` } : { within }),
      }),
    ),
    ...moved.map(({ id, starts, line, after }) =>
      say('translations.moved', { id, starts, after, place: `${file}:${line}` }),
    ),
    ...extra.map(({ starts, line }) =>
      say('translations.extra', { starts, place: `${file}:${line}` }),
    ),
  ];
};

/**
 * `npm run translations`: per case and language whether the text is whole; where it is not, what
 * changed in the original, word by word, what has no translation, and what to do.
 */
export const main = guarded((args, { print, refuse }) => {
  const { values } = parseArgs({
    args,
    options: { root: { type: 'string', default: contentRoot() }, locale: { type: 'string' } },
  });
  const asked = localeFrom(values.locale);
  const words = commandWords(asked ?? 'en');
  const { say } = words;
  if (!asked) return refuse(say('usage.translations', { options: OPTIONS }));
  const counts = { original: 0, whole: 0, behind: 0, missing: 0, unknown: 0 };
  const { read, diagnostics } = loadCorpus(diskFiles(values.root));
  for (const one of read) {
    const { id } = one.folder;
    const faulty = lockFaults(one, diagnostics).map(({ file }) => file);
    print(id);
    if (one.isLockLost || lostLock(values.root, one)) {
      print(`  ${say('translations.unknown')}`);
      continue;
    }
    for (const state of translationStates(one, faulty)) {
      const { locale, article } = state;
      counts[article.state] += 1;
      print(headLine(state, words));
      if (article.state === 'behind')
        openLines(`${id}/${locale}`, article, words).forEach((line) => print(`      ${line}`));
    }
    for (const claim of one.locking ? claimsToRead(one.locking.lock) : [])
      print(
        `  ${say('translations.claim', {
          id: claim.id,
          list: words.ids(claim.blocks),
          command: `npm run sync -- --reviewed ${id}#${claim.id}`,
        })}`,
      );
  }
  print(say('translations.summary', counts));
  return 0;
});

if (import.meta.main) runHere(main);

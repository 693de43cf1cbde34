import { oneSpelling } from '../../../text/english-spelling.ts';
import { seated } from '../../../text/hamza.ts';
import { words } from '../../shared/words.ts';
import type { Doubt } from './correct.ts';
import { wordBeginningWith, wordsOfPinyin, type PinyinTable } from './pinyin.ts';
import {
  completed,
  isSure,
  nearestWord,
  originOf,
  splitInThree,
  splitWord,
  withoutEnding,
  type Guess,
  type Spelling,
} from './spelling.ts';

const SHORTEST_WORD = 3;

/** What an unknown Latin word was probably meant to be. */
export const latinGuess = (
  { word }: Doubt,
  isLast: boolean,
  spelling: Spelling,
  table: PinyinTable,
): Guess[] | undefined => {
  const text = oneSpelling(word.text);
  const one = (guess: Guess | undefined) => guess && [guess];
  const read =
    wordsOfPinyin(text, table) ??
    (isLast ? one(completed(text, spelling) ?? wordBeginningWith(text, table)) : undefined);
  if (read) return read;
  const near = nearestWord(word.parts[0] ?? text, spelling) ?? nearestWord(text, spelling);
  if (near && isSure(near)) return [near];
  // “subcontractor” is nearer to its two words than to “subcontract”.
  return splitWord(text, spelling) ?? splitInThree(text, spelling) ?? one(near);
};

const isKnown = (word: string, { rank }: Spelling): boolean =>
  rank.has(word) || rank.has(words(word)[0]?.parts[0] ?? word);

/** A known word that «و», “and”, was typed together with: «بحث وتبادل». */
const withoutAnd = (text: string, spelling: Spelling): Guess[] | undefined => {
  const [and, word] = [text.slice(0, 1), text.slice(1)];
  return and === 'و' && word.length >= SHORTEST_WORD && isKnown(word, spelling)
    ? [and, word].map((one) => ({ word: one, trust: 1 }))
    : undefined;
};

/** A known word with a small one before it, as in old spelling: «بسرعت», «بکارگیری», «باسابقه». */
const withoutSmall = (text: string, spelling: Spelling): Guess[] | undefined => {
  const [, small = '', word = ''] = /^(با|به|از|در|ب)(.{4,})$/u.exec(text) ?? [];
  if (word === '' || !isKnown(word, spelling)) return undefined;
  return [small === 'ب' ? 'به' : small, word].map((one) => ({ word: one, trust: 1 }));
};

/** A known word with “their”, “your” or “our” at its end: «رمزشان». */
const withoutOwner = (text: string, { rank }: Spelling): Guess[] | undefined => {
  const [, word = ''] = /^(.{3,})(?:شان|تان|مان)$/u.exec(text) ?? [];
  return rank.has(word) ? [{ word, trust: 1 }] : undefined;
};

/** The same of a Persian word. */
export const arabicGuess = (
  { word }: Doubt,
  isLast: boolean,
  spelling: Spelling,
): Guess[] | undefined => {
  const text = seated(word.text);
  const one = (guess: Guess | undefined) => guess && [guess];
  return (
    withoutAnd(text, spelling) ??
    withoutOwner(text, spelling) ??
    withoutSmall(text, spelling) ??
    one(originOf(text, spelling)) ??
    splitWord(text, spelling) ??
    splitInThree(text, spelling) ??
    (isLast ? one(completed(text, spelling)) : undefined) ??
    one(
      nearestWord(word.parts.join(''), spelling) ??
        nearestWord(text, spelling) ??
        withoutEnding(text, spelling),
    )
  );
};

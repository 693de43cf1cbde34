import { isLikeBegunPinyin, isLikePinyin } from '../../../text/chinese.ts';
import { joined, termsOf, type Doubt } from './correct.ts';
import type { SearchData } from '../data.ts';
import { wordBeginningWith, wordsOfPinyin, type PinyinTable } from './pinyin.ts';
import type { Term } from './elements.ts';
import { readSpelling } from './spelling.ts';

const NO_SPELLING = readSpelling('');

/** Words that follow each other are one run, as they are in Chinese. */
const asRun = (terms: readonly Term[]): Term[] => {
  const trust = Math.min(...terms.map((term) => term.trust));
  return termsOf({ word: terms.map(({ word }) => word.text).join(''), trust });
};

// Every word must be read, alone or together with its neighbours.
const readWith = (
  doubts: readonly Doubt[],
  table: PinyinTable,
  most?: number,
): Term[] | undefined => {
  const read: Term[] = [];
  for (let at = 0; at < doubts.length; at += 1) {
    const together = joined(doubts, at, NO_SPELLING, table);
    const guesses = together ? undefined : wordsOfPinyin(doubts[at]!.word.text, table, most);
    const found = together?.terms ?? guesses?.flatMap((guess) => termsOf(guess));
    if (!found) return undefined;
    read.push(...found);
    at += (together?.length ?? 1) - 1;
  }
  return read;
};

/** The last word as the beginning of a Chinese one, if it is not that of a Latin word. */
const readBegun = async (
  doubts: readonly Doubt[],
  data: SearchData,
  table: PinyinTable,
): Promise<Term[] | undefined> => {
  const before = readWith(doubts.slice(0, -1), table, 1);
  const { text } = doubts.at(-1)!.word;
  const begun = before && wordBeginningWith(text, table);
  if (!begun) return undefined;
  const { words } = await data.spelling('latin');
  return words.some((word) => word.startsWith(text)) ? undefined : [...before, ...termsOf(begun)];
};

/**
 * The Chinese words of a query that is typed in pinyin throughout, the last perhaps not to its end.
 * What no Latin word of the index looks like need not be asked of the index, which saves a reader's
 * first query a third.
 */
export const readPinyinOnly = async (
  terms: readonly Term[],
  data: SearchData,
): Promise<Term[] | undefined> => {
  const { likePinyin } = await data.catalogue();
  const isTyped = ({ word: { script, text } }: Term, at: number) =>
    script === 'latin' && (at === terms.length - 1 ? isLikeBegunPinyin : isLikePinyin)(text);
  // A name such as Chengdu is in English texts too: beside pinyin it is pinyin.
  const isForeign = terms.every(({ word }) => likePinyin.includes(word.text));
  if (isForeign || !terms.every(isTyped)) return undefined;
  const doubts = terms.map((term): Doubt => ({ ...term, unknown: [true] }));
  const frequent = await data.frequentPinyin();
  const read = readWith(doubts, frequent, 1);
  if (read) return asRun(read);
  const isWhole = isLikePinyin(terms.at(-1)!.word.text);
  const begun = isWhole ? undefined : await readBegun(doubts, data, frequent);
  if (begun) return asRun(begun);
  const all = await data.pinyin();
  const other =
    (isWhole ? readWith(doubts, all) : undefined) ?? (await readBegun(doubts, data, all));
  return other && asRun(other);
};

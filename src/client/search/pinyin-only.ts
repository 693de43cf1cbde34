import { isLikePinyin } from '../../text/chinese.ts';
import { joined, termsOf, type Doubt } from './correct.ts';
import type { SearchData } from './data.ts';
import { wordsOfPinyin, type PinyinTable } from './pinyin.ts';
import type { Term } from './query.ts';
import type { Spelling } from './spelling.ts';

const NO_SPELLING: Spelling = { words: [], rank: new Map() };

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
    const found = together?.terms ?? guesses?.flatMap(termsOf);
    if (!found) return undefined;
    read.push(...found);
    at += (together?.length ?? 1) - 1;
  }
  return read;
};

/**
 * The Chinese words of a query that is typed in pinyin throughout. What no Latin word of the index
 * looks like need not be asked of the index, which saves a reader's first query a third.
 */
export const readPinyinOnly = async (
  terms: readonly Term[],
  data: SearchData,
): Promise<Term[] | undefined> => {
  const { likePinyin } = await data.catalogue();
  const isTyped = ({ word: { script, text } }: Term) => script === 'latin' && isLikePinyin(text);
  // A name such as Chengdu is in English texts too: beside pinyin it is pinyin.
  const isForeign = terms.every(({ word }) => likePinyin.includes(word.text));
  if (isForeign || !terms.every(isTyped)) return undefined;
  const doubts = terms.map((term): Doubt => ({ ...term, unknown: [true] }));
  return readWith(doubts, await data.frequentPinyin(), 1) ?? readWith(doubts, await data.pinyin());
};

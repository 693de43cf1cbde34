import type { Word } from '../words.ts';
import { halfBehind, mixedAt, timeAt } from './halves.ts';
import { numberWord, reread, type Reread } from './reread.ts';
import { mayBegin, shareAt } from './shares.ts';

const readAt = (all: readonly Word[], at: number, text: string): Reread | undefined => {
  if (!mayBegin(all[at]!, all[at + 1])) return undefined;
  const found = timeAt(all, at) ?? mixedAt(all, at, text) ?? shareAt(all, at, text);
  if (!found) return halfBehind(all, at);
  const { units, length } = found;
  return { words: [numberWord(all[at]!, all[at + length - 1]!.end, units)], length };
};

/** The words with each share as one: a third, 1/3, ⅓, «یک‌سوم». */
export const withShares = (all: readonly Word[], text: string): readonly Word[] =>
  all.some((word, at) => mayBegin(word, all[at + 1]))
    ? reread(all, (at) => readAt(all, at, text))
    : all;

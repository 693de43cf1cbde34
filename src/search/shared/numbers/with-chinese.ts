import type { Word } from '../words.ts';
import { halfAt } from './chinese-halves.ts';
import { scaleAt } from './chinese-scales.ts';
import { halfHourAt } from './chinese-times.ts';
import { isCount, isNext } from './number-words.ts';
import { reread } from './reread.ts';

/** The words with what a Chinese one says of the number before it: 十一点半, 两个半小时, 2万. */
export const withChinese = (all: readonly Word[]): readonly Word[] => {
  // Most texts have no number.
  if (!all.some(isCount)) return all;
  return reread(all, (at) => {
    const [number, next] = [all[at]!, all[at + 1]];
    if (!isCount(number) || !isNext(number, next) || next.script !== 'han') return undefined;
    const words = halfHourAt(number, next) ?? halfAt(number, next) ?? scaleAt(number, next);
    return words && { words, length: 2 };
  });
};

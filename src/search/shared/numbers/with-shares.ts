import { rounded } from '../../../text/numbers/types.ts';
import type { Word } from '../words.ts';
import { inDigits, isNext, mayBegin, shareAt, wholeOf, type Found } from './shares.ts';

const AND_A_HALF = ['and a half', 'و نیم'];

/** What a whole number and a share behind it come to: 2½, two and a half. */
const mixedAt = (all: readonly Word[], at: number, text: string): Found | undefined => {
  const one = all[at]!;
  const value = wholeOf(one);
  const [over, under] = [all[at + 1], all[at + 2]];
  if (value === undefined || !isNext(one, over)) return undefined;
  if (over.start >= one.end && inDigits(over, under, text))
    return { unit: String(rounded(value + wholeOf(over)! / wholeOf(under!)!)), length: 3 };
  for (const half of AND_A_HALF) {
    const { length } = half.split(' ');
    const words = all.slice(at + 1, at + 1 + length);
    if (words.map((word) => word.text).join(' ') === half)
      return { unit: String(value + 1 / 2), length: length + 1 };
  }
  return undefined;
};

/** The words with each share as one: a third, 1/3, ⅓, «یک‌سوم». */
export const withShares = (all: readonly Word[], text: string): readonly Word[] => {
  if (!all.some((word, at) => mayBegin(word, all[at + 1]))) return all;
  const out: Word[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const word = all[at]!;
    const found = mayBegin(word, all[at + 1])
      ? (mixedAt(all, at, text) ?? shareAt(all, at, text))
      : undefined;
    if (!found) {
      out.push(word);
      continue;
    }
    const units = [found.unit];
    const end = all[at + found.length - 1]!.end;
    out.push({ script: 'latin', start: word.start, end, text: found.unit, units, parts: units });
    at += found.length - 1;
  }
  return out;
};

import type { Word } from '../words.ts';
import { halfBehind, mixedAt, timeAt } from './halves.ts';
import { mayBegin, shareAt } from './shares.ts';

/** What is read at a word that is not what it is by itself, and of how many words. */
const readAt = (
  all: readonly Word[],
  at: number,
  text: string,
): { words: Word[]; length: number } | undefined => {
  if (!mayBegin(all[at]!, all[at + 1])) return undefined;
  const found = timeAt(all, at) ?? mixedAt(all, at, text) ?? shareAt(all, at, text);
  if (!found) return halfBehind(all, at);
  const { units, length } = found;
  const [said = ''] = units;
  const [{ start }, { end }] = [all[at]!, all[at + length - 1]!];
  return { words: [{ script: 'latin', start, end, text: said, units, parts: [said] }], length };
};

/** The words with each share as one: a third, 1/3, ⅓, «یک‌سوم». */
export const withShares = (all: readonly Word[], text: string): readonly Word[] => {
  if (!all.some((word, at) => mayBegin(word, all[at + 1]))) return all;
  const out: Word[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const found = readAt(all, at, text);
    out.push(...(found?.words ?? [all[at]!]));
    at += (found?.length ?? 1) - 1;
  }
  return out;
};

import { isCount } from './number-words.ts';
import type { Word } from '../words.ts';

const isNumeric = (unit: string): boolean => /^[\d.]+$/.test(unit);

/** The number that a word ends with: 7×24 with 24. */
const countIn = (word: Word): string | undefined =>
  isCount(word) ? word.text : word.units.slice(1).findLast(isNumeric);

const isCounted = (word: Word, next: Word | undefined): next is Word =>
  next?.script === 'han' && next.start - word.end <= 1 && countIn(word) !== undefined;

/** Whether a unit is a number with what it counts: 8名. */
export const isMeasured = (unit: string): boolean => /^[\d.]+\p{Script=Han}$/u.test(unit);

/** Whether a word is the one character of what a number before it counts: the 名 of 8名. */
export const isMeasure = (word: Word, before: Word | undefined): boolean =>
  before !== undefined && word.text.length === 1 && isCounted(before, word);

/** A number before a Han run is also found together with what it counts: 6.8级, 8名. */
export const withMeasures = (all: readonly Word[]): Word[] =>
  all.map((word, at) => {
    const next = all[at + 1];
    if (!isCounted(word, next)) return word;
    const measured = countIn(word)! + [...next.text][0]!;
    const units = isCount(word) ? [measured, ...word.units] : [...word.units, measured];
    return { ...word, units };
  });

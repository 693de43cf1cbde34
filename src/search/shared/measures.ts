import type { Word } from './words.ts';

/** What stands for hours behind a number: 24 hrs. */
export const HOUR_SIGN = /^hr?s?$/;

const isNumeric = (unit: string): boolean => /^[\d.]+$/.test(unit);

const isCount = ({ script, text }: Word): boolean => script === 'latin' && isNumeric(text);

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

const HOUR = { text: 'hour', units: ['hour'], parts: ['hour'] };

/** A number before “hrs” counts hours: 24 hrs. */
export const withHours = (all: readonly Word[]): Word[] =>
  all.map((word, at) =>
    HOUR_SIGN.test(word.text) && all[at - 1] && isCount(all[at - 1]!) ? { ...word, ...HOUR } : word,
  );

/** A number before a Han run is also found together with what it counts: 6.8级, 8名. */
export const withMeasures = (all: readonly Word[]): Word[] =>
  all.map((word, at) => {
    const next = all[at + 1];
    if (!isCounted(word, next)) return word;
    const measured = countIn(word)! + [...next.text][0]!;
    const units = isCount(word) ? [measured, ...word.units] : [...word.units, measured];
    return { ...word, units };
  });

import { stem } from './english.ts';
import { isCount } from './number-words.ts';
import type { Word } from './words.ts';

const HOURS = /^hr?s?$/;

/** Whether what stands behind a number, “24hr”, counts hours. */
export const areHours = (text: string): boolean => HOURS.test(text);

const HOUR = { text: 'hour', units: ['hour'], parts: ['hour'] };

const MONTHS = new Map(
  'january february march april june july august september october november december'
    .split(' ')
    .flatMap((month) => [
      [month.slice(0, 3), month],
      [month.slice(0, 4), month],
    ]),
);

/** Whether a word is the name of a month, which is also written with its first letters. */
export const isMonth = (text: string): boolean => MONTHS.get(text.slice(0, 3)) === text;

const asMonth = (word: Word, month: string): Word => {
  const units = [stem(month)];
  return { ...word, text: month, units, parts: units };
};

// Of “10%” only the number is left, and so of this.
const PERCENT = new Set(['percent', 'درصد']);
const isNear = (one: Word, next: Word): boolean => next.start - one.end <= 1;

/** How many words behind a number say that it is a share of a hundred. */
const percentAt = (all: readonly Word[], at: number): number => {
  const [number, first, second] = [all[at]!, all[at + 1], all[at + 2]];
  if (!first || !isNear(number, first)) return 0;
  if (PERCENT.has(first.text)) return 1;
  const isApart = first.text === 'per' && second?.text === 'cent' && isNear(first, second);
  return isApart ? 2 : 0;
};

/** «کووید-۱۹» is «کووید», as COVID-19 is covid. */
const isNumberOfCovid = (word: Word, before: Word | undefined): before is Word =>
  word.text === '19' && before?.text === 'کووید' && isNear(before, word);

/** The words with what stands beside a number as it is always read: 24 hrs, Jan 23, 10 per cent. */
export const besideNumbers = (all: readonly Word[]): readonly Word[] => {
  // Most texts have no number.
  if (!all.some(isCount)) return all;
  const out: Word[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const word = all[at]!;
    const [before, next] = [all[at - 1], all[at + 1]];
    const month = MONTHS.get(word.text);
    const isAfter = before !== undefined && isCount(before);
    const percent = isCount(word) ? percentAt(all, at) : 0;
    if (isNumberOfCovid(word, before)) out[out.length - 1] = { ...before, end: word.end };
    else if (percent > 0) out.push({ ...word, end: all[at + percent]!.end });
    else if (isAfter && areHours(word.text)) out.push({ ...word, ...HOUR });
    else if (month !== undefined && (isAfter || (next && isCount(next))))
      out.push(asMonth(word, month));
    else out.push(word);
    at += percent;
  }
  return out;
};

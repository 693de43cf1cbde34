import { rounded } from '../../../text/numbers/types.ts';
import { stem } from '../english.ts';
import { isCount, isNext } from './number-words.ts';
import type { Word } from '../words.ts';

// The short forms of CLDR's units of time, and those without a point.
const UNITS_OF_TIME = new Map([
  ...['h', 'hr', 'hrs', 'hs'].map((text) => [text, 'hour'] as const),
  ...['min', 'mins'].map((text) => [text, 'minute'] as const),
  ...['sec', 'secs'].map((text) => [text, 'second'] as const),
  ...['wk', 'wks'].map((text) => [text, 'week'] as const),
  ...['mth', 'mths'].map((text) => [text, 'month'] as const),
  ...['yr', 'yrs'].map((text) => [text, 'year'] as const),
]);

/** The unit of time that a short form behind a number stands for: “24hr” counts hours. */
export const unitOfTime = (text: string): string | undefined => UNITS_OF_TIME.get(text);

const THOUSANDS = /^(\d+(?:\.\d+)?)k$/;

/** The number of thousands that are written with a k: 300k is 300000. */
export const thousandsOf = (text: string): string | undefined => {
  const [, number] = THOUSANDS.exec(text) ?? [];
  return number && String(rounded(Number(number) * 1000));
};

const asUnit = (word: Word, text: string): Word => {
  const units = [stem(text)];
  return { ...word, text, units, parts: units };
};

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

// Of “10%” only the number is left, and so of this.
const PERCENT = new Set(['percent', 'pct', 'درصد']);
// «صد» by itself was read as a number before.
const APART = new Set(['per cent', 'در 100']);

/** How many words behind a number say that it is a share of a hundred. */
const percentAt = (all: readonly Word[], at: number): number => {
  const [number, first, second] = [all[at]!, all[at + 1], all[at + 2]];
  if (!first || !isNext(number, first)) return 0;
  if (PERCENT.has(first.text)) return 1;
  const isApart = second !== undefined && APART.has(`${first.text} ${second.text}`);
  return isApart && isNext(first, second) ? 2 : 0;
};

/** «کووید-۱۹» is «کووید», as COVID-19 is covid. */
const isNumberOfCovid = (word: Word, before: Word | undefined): before is Word =>
  word.text === '19' && before?.text === 'کووید' && isNext(before, word);

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
    const unit = isAfter ? unitOfTime(word.text) : undefined;
    const percent = isCount(word) ? percentAt(all, at) : 0;
    if (isNumberOfCovid(word, before)) out[out.length - 1] = { ...before, end: word.end };
    else if (percent > 0) out.push({ ...word, end: all[at + percent]!.end });
    else if (unit !== undefined) out.push(asUnit(word, unit));
    else if (month !== undefined && (isAfter || (next && isCount(next))))
      out.push(asUnit(word, month));
    else out.push(word);
    at += percent;
  }
  return out;
};

import { rounded } from '../../../text/numbers/types.ts';
import type { Word } from '../words.ts';
import { isNext } from './number-words.ts';
import { numberWord, type Reread } from './reread.ts';
import { inDigits, wholeOf, type Found } from './shares.ts';

const AND_A_HALF = ['and a half', 'و نیم'].map((said) => said.split(' '));

/** How many words from here on say “and a half”: none, if they do not. */
const halfSaidAt = (all: readonly Word[], at: number): number =>
  AND_A_HALF.find((said) => said.every((text, more) => all[at + more]?.text === text))?.length ?? 0;

/** What a whole number and a share behind it come to: 2½, two and a half. */
export const mixedAt = (all: readonly Word[], at: number, text: string): Found | undefined => {
  const one = all[at]!;
  const value = wholeOf(one);
  const [over, under] = [all[at + 1], all[at + 2]];
  if (value === undefined || !isNext(one, over)) return undefined;
  if (over.start >= one.end && inDigits(over, under, text))
    return { units: [String(rounded(value + wholeOf(over)! / wholeOf(under!)!))], length: 3 };
  const half = halfSaidAt(all, at + 1);
  return half > 0 ? { units: [String(value + 1 / 2)], length: 1 + half } : undefined;
};

/** Whether a number behind a word is a time, which has its hours first: «ساعت یازده و نیم». */
const isClock = (before: Word | undefined): boolean => before?.text === 'ساعت';

const HOURS = 24;
const hourOf = (word: Word | undefined): number | undefined => {
  const hour = word && wholeOf(word);
  return hour !== undefined && hour > 0 && hour <= HOURS ? hour : undefined;
};

/** The units of so many minutes past an hour, as 11:30 has them. */
export const timeOf = (hour: number, minutes = 30): string[] => {
  const said = String(minutes).padStart(2, '0');
  return [`${hour}.${said}`, String(hour), said];
};

/** «و ۳۰ دقیقه» behind an hour. */
const minutesAt = (all: readonly Word[], at: number): number | undefined => {
  const [and, number, unit] = all.slice(at, at + 3);
  const minutes = and?.text === 'و' && unit?.text === 'دقیقه' ? wholeOf(number!) : undefined;
  return minutes !== undefined && minutes < 60 ? minutes : undefined;
};

/** A time that is said: half past eleven, «ساعت یازده و نیم», «ساعت ۱۱ و ۳۰ دقیقه». */
export const timeAt = (all: readonly Word[], at: number): Found | undefined => {
  const [one, past, last] = [all[at]!, all[at + 1], all[at + 2]];
  if (one.text === 'half' && past?.text === 'past') {
    const hour = hourOf(last);
    return hour === undefined ? undefined : { units: timeOf(hour), length: 3 };
  }
  const hour = isClock(all[at - 1]) ? hourOf(one) : undefined;
  if (hour === undefined) return undefined;
  const half = halfSaidAt(all, at + 1);
  if (half > 0) return { units: timeOf(hour), length: 1 + half };
  const minutes = minutesAt(all, at + 1);
  return minutes === undefined ? undefined : { units: timeOf(hour, minutes), length: 4 };
};

const MEASURES = new Set(
  'hours days weeks months years times ساعت روز هفته ماه سال دقیقه برابر'.split(' '),
);

/** A number of which the half is said behind what it counts: two hours and a half, «دو ساعت و نیم». */
export const halfBehind = (all: readonly Word[], at: number): Reread | undefined => {
  const [number, measure] = [all[at]!, all[at + 1]];
  const value = wholeOf(number);
  if (value === undefined || !measure || !MEASURES.has(measure.text)) return undefined;
  const half = halfSaidAt(all, at + 2);
  if (half === 0) return undefined;
  const sum = numberWord(number, number.end, [String(value + 1 / 2)]);
  return { words: [sum, { ...measure, end: all[at + 1 + half]!.end }], length: 2 + half };
};

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
    return { units: [String(rounded(value + wholeOf(over)! / wholeOf(under!)!))], length: 3 };
  for (const half of AND_A_HALF) {
    const { length } = half.split(' ');
    const words = all.slice(at + 1, at + 1 + length);
    if (words.map((word) => word.text).join(' ') === half)
      return { units: [String(value + 1 / 2)], length: length + 1 };
  }
  return undefined;
};

/** Whether a number behind a word is a time, which has its hours first: «ساعت یازده و نیم». */
const isClock = (before: Word | undefined): boolean => before?.text === 'ساعت';

const HOURS = 24;
const hourOf = (word: Word | undefined): number | undefined => {
  const hour = word && wholeOf(word);
  return hour !== undefined && hour > 0 && hour <= HOURS ? hour : undefined;
};

/** The units of half an hour after another, as 11:30 has them. */
const halfPast = (hour: number): string[] => [`${hour}.30`, String(hour), '30'];

/** A time of which the half is said: half past eleven, «ساعت یازده و نیم». */
const timeAt = (all: readonly Word[], at: number): Found | undefined => {
  const [one, past, last] = [all[at]!, all[at + 1], all[at + 2]];
  if (one.text === 'half' && past?.text === 'past') {
    const hour = hourOf(last);
    return hour === undefined ? undefined : { units: halfPast(hour), length: 3 };
  }
  const hour = isClock(all[at - 1]) ? hourOf(one) : undefined;
  const isHalf = hour !== undefined && `${past?.text} ${last?.text}` === AND_A_HALF[1];
  return isHalf ? { units: halfPast(hour), length: 3 } : undefined;
};

const MEASURES = new Set(
  'hours days weeks months years times ساعت روز هفته ماه سال دقیقه برابر'.split(' '),
);

/** How many words say a half behind what a number counts: two hours and a half, «دو ساعت و نیم». */
const halfBehind = (all: readonly Word[], at: number): number => {
  if (!MEASURES.has(all[at + 1]?.text ?? '')) return 0;
  const said = (count: number): string =>
    Array.from({ length: count }, (_, more) => all[at + 2 + more]?.text).join(' ');
  const half = AND_A_HALF.find((words) => said(words.split(' ').length) === words);
  return half?.split(' ').length ?? 0;
};

/** The words with each share as one: a third, 1/3, ⅓, «یک‌سوم». */
export const withShares = (all: readonly Word[], text: string): readonly Word[] => {
  if (!all.some((word, at) => mayBegin(word, all[at + 1]))) return all;
  const out: Word[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const word = all[at]!;
    const found = mayBegin(word, all[at + 1])
      ? (timeAt(all, at) ?? mixedAt(all, at, text) ?? shareAt(all, at, text))
      : undefined;
    const value = found ? undefined : wholeOf(word);
    const behind = value === undefined ? 0 : halfBehind(all, at);
    if (value !== undefined && behind > 0) {
      const units = [String(value + 1 / 2)];
      const last = all[at + 1 + behind]!;
      out.push({ ...word, script: 'latin', text: units[0]!, units, parts: units });
      out.push({ ...all[at + 1]!, end: last.end });
      at += 1 + behind;
      continue;
    }
    if (!found) {
      out.push(word);
      continue;
    }
    const { units } = found;
    const [said = ''] = units;
    const end = all[at + found.length - 1]!.end;
    out.push({ script: 'latin', start: word.start, end, text: said, units, parts: [said] });
    at += found.length - 1;
  }
  return out;
};

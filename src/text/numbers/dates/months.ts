import type { Calendar } from '../types.ts';

interface Month {
  calendar: Calendar;
  month: number;
}

const ENGLISH = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
];
const GREGORIAN_IN_PERSIAN = [
  'ژانویه',
  'فوریه',
  'مارس',
  'آوریل|اپریل',
  'مه|می',
  'ژوئن',
  'ژوئیه|ژوییه|جولای',
  'اوت|آگوست',
  'سپتامبر',
  'اکتبر',
  'نوامبر',
  'دسامبر',
];
const PERSIAN = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد|امرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
];

const PERSIAN_IN_ENGLISH = [
  'farvardin',
  'ordibehesht',
  'khordad',
  'tir',
  'mordad|amordad',
  'shahrivar',
  'mehr',
  'aban',
  'azar',
  'dey|dei',
  'bahman',
  'esfand',
];

const MONTHS = new Map<string, Month>();
const add = (names: string[], calendar: Calendar) =>
  names.forEach((spellings, i) => {
    spellings.split('|').forEach((name) => MONTHS.set(name, { calendar, month: i + 1 }));
  });
add(ENGLISH, 'gregory');
add(GREGORIAN_IN_PERSIAN, 'gregory');
add(PERSIAN, 'persian');
add(PERSIAN_IN_ENGLISH, 'persian');

const names = (keep: (name: string) => boolean) =>
  [...MONTHS.keys()]
    .filter(keep)
    .sort((a, b) => b.length - a.length)
    .join('|');
const isLatin = (name: string) => /^[a-z]/.test(name);

// Also words of the language: may, march, مهر (kindness), بهمن (avalanche).
// «می» is above all the prefix of a verb: a month only with a year after it.
const MAY = '(?:می(?=\\s\ue000))';
const AMBIGUOUS = new Set(['may', 'march', 'مه', 'می', 'تیر', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن']);
// Also names of people and places: a month only beside a day or a year.
const ONLY_IN_DATES = new Set(PERSIAN_IN_ENGLISH.flatMap((spellings) => spellings.split('|')));

// Found by its letters first: what stands before a word is asked at few places so.
const english = (words: string) => `(?:${words})(?<=(?<!\\p{L})(?:${words}))`;
const persian = (words: string) => `(?:${words})(?<=(?<![\\p{L}\\u200c])(?:${words}))`;

const CERTAIN_ENGLISH = names(
  (name) =>
    isLatin(name) &&
    name.length > 3 &&
    !AMBIGUOUS.has(name) &&
    !ONLY_IN_DATES.has(name) &&
    name !== 'sept',
);
const CERTAIN_PERSIAN = names((name) => !isLatin(name) && !AMBIGUOUS.has(name));
const PERSIAN_BUT_MAY = names((name) => !isLatin(name) && name !== 'می');
const AFTER_PREPOSITION =
  '(?:may|march)(?<=(?:in|since|by|until|till|from|during|of|early|late|last|next|mid)[- ](?:may|march))';

/** Regular expressions for the names of months: all, and those that are nothing else. */
export const ENGLISH_MONTH = `${english(names(isLatin))}(?!\\p{L})\\.?`;
export const PERSIAN_MONTH = `${persian(`${MAY}|${PERSIAN_BUT_MAY}`)}(?!\\p{L}|\\u200c(?!ماه|ی))`;
export const ENGLISH_MONTH_ALONE = `(?:${english(CERTAIN_ENGLISH)}|${AFTER_PREPOSITION})(?!\\p{L})`;
export const PERSIAN_MONTH_ALONE = `${persian(CERTAIN_PERSIAN)}(?!\\p{L})|${persian(PERSIAN_BUT_MAY)}(?=[\\u200c ]?ماه(?!\\p{L}))`;

/** Which month a name is. */
export function monthOf(name: string): Month | undefined {
  return MONTHS.get(name.replace(/\.$/, ''));
}

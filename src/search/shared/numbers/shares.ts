import { ENGLISH_SMALL, PERSIAN_VALUES } from '../../../text/numbers/values.ts';
import type { Word } from '../words.ts';
import { isNext } from './number-words.ts';

/** The unit of a share: a third is 1of3, however it is written. */
export const shareUnit = (over: number, under: number): string =>
  under === 2 * over ? 'half' : `${over}of${under}`;

const TEN = 10;
const ORDINALS = 'third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
/** What is divided by in English, one of it and several. */
const UNDER = {
  one: new Map([['fourth', 4], ...ORDINALS.map((word, at) => [word, at + 3] as const)]),
  many: new Map([['fourths', 4], ...ORDINALS.map((word, at) => [`${word}s`, at + 3] as const)]),
};
const SMALL: ReadonlyMap<string, number> = new Map(
  ENGLISH_SMALL.map((word, value) => [word, value] as const).slice(1),
);
const PERSIAN_SMALL: ReadonlyMap<string, number> = new Map(Object.entries(PERSIAN_VALUES));

/** Persian shares written together: «یک‌سوم», «دو سوم». */
const PERSIAN = new Map(
  [...PERSIAN_SMALL].flatMap(([over, value]) =>
    ['سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم', 'دهم'].flatMap((under, at) =>
      value > 0 && value < at + 3 ? [[over + under, shareUnit(value, at + 3)] as const] : [],
    ),
  ),
);
// A hundred in a hundred.
const ALL_OF_THEM = 'صددرصد';

const isDigits = (text: string): boolean => /^\d{1,3}$/.test(text);
/** The whole number that a word says by itself, if it is a small one. */
export const wholeOf = ({ text }: Word): number | undefined =>
  isDigits(text) ? Number(text) : (SMALL.get(text) ?? PERSIAN_SMALL.get(text));

/** A share or a number with one, which has one unit, or a time; and of how many words it is made. */
export interface Found {
  units: string[];
  length: number;
}

// “⅓” comes to two numbers at one place.
const SLASH = /^[/⁄∕／]?$/;

/** 1/3 and ⅓, but for dates and 24/7. */
export const inDigits = (one: Word, next: Word | undefined, text: string): Found | undefined => {
  if (!next || !isDigits(one.text) || !isDigits(next.text)) return undefined;
  const isOneSign = next.start === one.start;
  if (!isOneSign && !(next.start === one.end + 1 && SLASH.test(text.slice(one.end, next.start))))
    return undefined;
  if ([text[one.start - 1], text[next.end]].includes('/')) return undefined;
  const [over, under] = [Number(one.text), Number(next.text)];
  return over > 0 && over < under && under <= TEN
    ? { units: [shareUnit(over, under)], length: 2 }
    : undefined;
};

const inEnglish = (one: Word, next: Word, third: Word | undefined): Found | undefined => {
  const isOne = one.text === 'one';
  const over = SMALL.get(one.text) ?? 0;
  const under = UNDER[over > 1 ? 'many' : 'one'].get(next.text);
  if (under === undefined || over >= under) return undefined;
  // “a third” of several, and “one quarter” of a year, are none by themselves.
  const isOf = third?.text === 'of' && isNext(next, third);
  const isSure = over > 1 || (isOne && next.text !== 'quarter' && third?.text !== 'party');
  return isSure || (isOf && (isOne || one.text === 'a'))
    ? { units: [shareUnit(over || 1, under)], length: 2 }
    : undefined;
};

/** The share that begins at a word. */
export const shareAt = (all: readonly Word[], at: number, text: string): Found | undefined => {
  const [one, next, third] = [all[at]!, all[at + 1], all[at + 2]];
  if (one.script === 'arabic') {
    const alone = one.text === ALL_OF_THEM ? '100' : PERSIAN.get(one.text);
    if (alone !== undefined) return { units: [alone], length: 1 };
    const both = isNext(one, next) ? PERSIAN.get(one.text + next.text) : undefined;
    return both === undefined ? undefined : { units: [both], length: 2 };
  }
  return inDigits(one, next, text) ?? (isNext(one, next) ? inEnglish(one, next, third) : undefined);
};

const BEGINNINGS = new Set([
  ...SMALL.keys(),
  ...PERSIAN_SMALL.keys(),
  ...PERSIAN.keys(),
  ALL_OF_THEM,
]);
const AFTER_DIGITS = ':'.charCodeAt(0);

/** Whether a share may begin at a word: asked of every one, and of most it may not. */
export const mayBegin = ({ text }: Word, next: Word | undefined): boolean => {
  if (text === 'a') return next !== undefined && UNDER.one.has(next.text);
  if (text === 'half') return next?.text === 'past';
  return text.charCodeAt(0) < AFTER_DIGITS || BEGINNINGS.has(text);
};

import { bigrams } from '../../../text/chinese.ts';
import type { Word } from '../words.ts';
import { isNumber } from './number-words.ts';
import { numberWord } from './reread.ts';

const COUNTED = '小时|小時|钟头|鐘頭|星期|礼拜';

/** The 个 that many leave out: 四个小时, 半个小时, and at the beginning 4个小时. Of a month it stays: 三月 is March. */
const OPTIONAL = new RegExp(
  `(?<=[零〇一二三四五六七八九十百千万两几半])个(?=半?(?:${COUNTED}))|^个(?=半?(?:${COUNTED}))`,
  'gu',
);

/** Where 个 stands in a run of Han characters that says the same without it. */
export const optionalIn = (run: string): number[] =>
  run.includes('个') ? Array.from(run.matchAll(OPTIONAL), ({ index }) => index) : [];

const MEASURE = `${COUNTED}|年|个月|个世纪|个学期`;
// 两个半小时 and 两个半月.
const BEFORE = new RegExp(`^个?半(?=${MEASURE.replaceAll('个', '')})`, 'u');
// 两小时半 and 两年半, but for the half that begins another word: 一年半载.
const BEHIND = new RegExp(`^(?:${MEASURE}|天)半(?![夜途路价数天月小截载径场辈导])`, 'u');

/** A Han word without so many of its characters. */
const without = (word: Word, left: number, count = 1): Word => {
  const isLeft = (at: number): boolean => at >= left && at < left + count;
  const all = word.places ?? Array.from(word.text, (_, at) => word.start + at);
  const places = all.filter((_, at) => !isLeft(at));
  const text = word.text.slice(0, left) + word.text.slice(left + count);
  return {
    ...word,
    start: places[0]!,
    end: places.at(-1)! + 1,
    text,
    units: bigrams(text),
    parts: [text],
    places,
  };
};

/** A number that so many characters of the word behind it belong to, and what is left of that. */
export const withBeginning = (number: Word, next: Word, count: number, units: string[]): Word[] => {
  const rest = next.text.length === count ? [] : [without(next, 0, count)];
  return [numberWord(number, rest[0]?.start ?? next.end, units), ...rest];
};

/** Where a half stands in the Han word behind a number that it belongs to. */
const halfIn = ({ text }: Word): number => {
  if (BEFORE.test(text)) return text.indexOf('半');
  return BEHIND.test(text) ? text.indexOf('半') : -1;
};

/** A number and what it counts, with the half that stands there, as in digits: 两个半小时 is 2.5小时. */
export const halfAt = (number: Word, next: Word): Word[] | undefined => {
  const half = isNumber(number) ? halfIn(next) : -1;
  if (half === -1) return undefined;
  const rest = without(next, half);
  return [numberWord(number, half === 0 ? rest.start : number.end, [`${number.text}.5`]), rest];
};

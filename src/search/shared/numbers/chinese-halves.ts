import { bigrams } from '../../../text/chinese.ts';
import type { Word } from '../words.ts';
import { isNumber } from './number-words.ts';

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
export const without = (word: Word, left: number, count = 1): Word => {
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

const withHalf = (number: Word, end: number): Word => {
  const text = `${number.text}.5`;
  return { ...number, end, text, units: [text], parts: [text] };
};

/** Where a half stands in the Han word behind a number that it belongs to. */
const halfIn = ({ text }: Word): number => {
  if (BEFORE.test(text)) return text.indexOf('半');
  return BEHIND.test(text) ? text.indexOf('半') : -1;
};

/** The words with a half behind a number as it is written in digits: 两个半小时 is 2.5小时. */
export const withChineseHalves = (all: readonly Word[]): readonly Word[] => {
  if (!all.some(({ script, text }) => script === 'han' && text.includes('半'))) return all;
  const out: Word[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const [word, next] = [all[at]!, all[at + 1]];
    const isCounted = next?.script === 'han' && next.start - word.end <= 1 && isNumber(word);
    const half = isCounted ? halfIn(next) : -1;
    if (half === -1) out.push(word);
    else {
      const rest = without(next!, half);
      out.push(withHalf(word, half === 0 ? rest.start : word.end), rest);
      at += 1;
    }
  }
  return out;
};

import { ENGLISH_SMALL, PERSIAN_VALUES } from '../../../text/numbers/values.ts';
import { fold } from '../../../text/normalize.ts';
import type { Word } from '../words.ts';
import { isCount, isNext, numberAt, VALUES, WEAK } from './number-words.ts';

/** Between two numbers, of which the first may be one: “one to two”, «یک تا دو». */
const TO = new Set(['to', 'or', 'تا', 'یا']);
const isRange = (all: readonly Word[], at: number): boolean => {
  const [between, last] = [all[at + 1], all[at + 2]];
  if (!between || !TO.has(between.text) || !last) return false;
  return isCount(last) || VALUES.has(last.text);
};

const DIGITS = new Map(
  [...ENGLISH_SMALL, ...Object.keys(PERSIAN_VALUES).map(fold)].flatMap((word) => {
    const value = VALUES.get(word);
    return value !== undefined && value < 10 ? [[word, value] as const] : [];
  }),
);
const POINT = new Set(['point', 'ممیز']);

/** The decimals that are said behind a number: six point eight. */
const decimalsAt = (all: readonly Word[], at: number): string => {
  if (!POINT.has(all[at]?.text ?? '')) return '';
  let said = '';
  for (let next = at + 1; isNext(all[next - 1]!, all[next]); next += 1) {
    const digit = DIGITS.get(all[next]!.text);
    if (digit === undefined) break;
    said += String(digit);
  }
  return said;
};

const isThousand = (one: Word, next: Word | undefined): boolean =>
  next?.text === '000' && next.start === one.end + 1 && /^[1-9]\d{0,2}$/.test(one.text);

/** What a number of several words, or a word for one, is in digits: six point eight, 300 000. */
const spokenAt = (
  all: readonly Word[],
  at: number,
): { text: string; length: number } | undefined => {
  const one = all[at]!;
  if (isThousand(one, all[at + 1])) {
    let length = 1;
    while (isNext(all[at + length - 1]!, all[at + length]) && all[at + length]?.text === '000')
      length += 1;
    return { text: one.text + '000'.repeat(length - 1), length };
  }
  const isOne = WEAK.has(one.text) && isRange(all, at);
  const found =
    numberAt(all, at) ?? (isOne ? { value: VALUES.get(one.text)!, length: 1 } : undefined);
  if (!found) return undefined;
  const decimals = decimalsAt(all, at + found.length);
  if (decimals === '') return { text: String(found.value), length: found.length };
  return { text: `${found.value}.${decimals}`, length: found.length + 1 + decimals.length };
};

/** English and Persian words with their numbers as digits: twelve is 12, «بیست و چهار» 24. */
export const withNumbers = (all: readonly Word[]): Word[] => {
  const out: Word[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const word = all[at]!;
    const found = word.script === 'han' ? undefined : spokenAt(all, at);
    if (!found) {
      out.push(word);
      continue;
    }
    const last = all[at + found.length - 1]!;
    const units = [found.text];
    const { text } = found;
    out.push({ script: 'latin', start: word.start, end: last.end, text, units, parts: units });
    at += found.length - 1;
  }
  return out;
};

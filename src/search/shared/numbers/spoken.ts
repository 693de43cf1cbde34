import type { Word } from '../words.ts';
import { isCount, isNext, numberAt, VALUES, WEAK } from './number-words.ts';
import { numberWord, reread } from './reread.ts';

/** Between two numbers, of which the first may be one: “one to two”, «یک تا دو». */
const TO = new Set(['to', 'or', 'تا', 'یا']);
const isRange = (all: readonly Word[], at: number): boolean => {
  const [between, last] = [all[at + 1], all[at + 2]];
  if (!between || !TO.has(between.text) || !last) return false;
  return isCount(last) || VALUES.has(last.text);
};

const POINT = new Set(['point', 'ممیز']);

/** The decimals that are said behind a number: six point eight. */
const decimalsAt = (all: readonly Word[], at: number): string => {
  if (!POINT.has(all[at]?.text ?? '')) return '';
  let said = '';
  for (let next = at + 1; isNext(all[next - 1]!, all[next]); next += 1) {
    const digit = VALUES.get(all[next]!.text);
    if (digit === undefined || digit > 9) break;
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
export const withNumbers = (all: readonly Word[]): Word[] =>
  reread(all, (at) => {
    const word = all[at]!;
    const found = word.script === 'han' ? undefined : spokenAt(all, at);
    if (!found) return undefined;
    const { text, length } = found;
    return { words: [numberWord(word, all[at + length - 1]!.end, [text])], length };
  });

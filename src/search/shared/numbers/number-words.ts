import { ENGLISH_SMALL, ENGLISH_TENS, PERSIAN_VALUES } from '../../../text/numbers/values.ts';
import { rounded } from '../../../text/numbers/types.ts';
import { fold } from '../../../text/normalize.ts';
import type { Word } from '../words.ts';

const HUNDRED = 100;
const THOUSAND = 1000;
const MILLION = THOUSAND * THOUSAND;
/** The words that are numbers by themselves, folded. */
export const VALUES = new Map<string, number>([
  ...ENGLISH_SMALL.map((word, value) => [word, value] as const),
  ...ENGLISH_TENS.map((word, at) => [word, 20 + 10 * at] as const),
  ['hundred', HUNDRED],
  ['thousand', THOUSAND],
  ['million', MILLION],
  ['billion', THOUSAND * MILLION],
  ...Object.entries(PERSIAN_VALUES).map(([word, value]) => [fold(word), value] as const),
  ['هزار', THOUSAND],
  ['میلیون', MILLION],
  ['میلیارد', THOUSAND * MILLION],
]);
// Above ten, ordinals are read as 12th is: as their numbers.
const TEENS =
  'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
TEENS.split(' ').forEach((word, at) => VALUES.set(word, at + 11));
for (const [word, value] of Object.entries(PERSIAN_VALUES))
  if (value > 10 && value < HUNDRED && value !== 30) VALUES.set(`${fold(word)}م`, value);
/** Alone they are an article, “no”, a name of letters. */
export const WEAK = new Set(['zero', 'one', 'یک', 'نه', 'سی', 'صفر']);
// Before these «سی» is thirty.
const COUNTED = new Set('درصد نفر روز دقیقه ثانیه ساعت سال'.split(' '));
/** Behind a ten: twenty-first, «بیست و سوم». A second is also a time. */
const ORDINALS = new Map<string, number>([
  ...['first', '', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'].map(
    (word, at) => [word, at + 1] as const,
  ),
  ...['یکم', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم'].map(
    (word, at) => [word, at + 1] as const,
  ),
]);
const isTen = (value: number): boolean => value >= 20 && value < HUNDRED && value % 10 === 0;
const AND = new Set(['and', 'و']);
/** Persian numbers written together with the “and” before them: بیست‌وچهار, «بیست وچهار». */
const WITH_AND: ReadonlyMap<string, number> = new Map(
  Object.entries(PERSIAN_VALUES).map(([word, value]) => [`و${fold(word)}`, value] as const),
);

/** Whether a word is a number in digits. */
export const isNumber = ({ script, text }: Word): boolean =>
  script === 'latin' && /^\d+$/.test(text);

// Asked of every word: its first character tells of most.
const AFTER_DIGITS = ':'.charCodeAt(0);

/** The same, with decimals. */
export const isCount = ({ script, text }: Word): boolean =>
  script === 'latin' && text.charCodeAt(0) < AFTER_DIGITS && /^[\d.]+$/.test(text);

/** Whether a word follows another at once. */
export const isNext = (one: Word, next: Word | undefined): next is Word =>
  next !== undefined && next.start - one.end <= 1;

const isScale = (value: number): boolean => value >= THOUSAND && /^10+$/.test(String(value));

/** What a number and the next word of it come to, if they go together: twenty-four, three hundred. */
const sumOf = (total: number, next: number, isSum: boolean): number | undefined => {
  if (!isSum && next === HUNDRED) return total > 0 && total < 10 ? total * HUNDRED : undefined;
  if (!isSum && isScale(next)) return total < next ? rounded(total * next) : undefined;
  if (next <= 0) return undefined;
  if (total % THOUSAND === 0) return total > 0 && next < THOUSAND ? total + next : undefined;
  if (total >= HUNDRED && total % HUNDRED === 0 && next < HUNDRED) return total + next;
  return total >= 20 && total % 10 === 0 && total % HUNDRED !== 0 && next < 10
    ? total + next
    : undefined;
};

/** The number that begins at a word, and how many words it has. */
export const numberAt = (
  all: readonly Word[],
  at: number,
): { value: number; length: number } | undefined => {
  const first = all[at]!;
  const own = isCount(first) ? Number(first.text) : VALUES.get(first.text);
  if (own === undefined) return undefined;
  let value = own;
  let end = at;
  for (;;) {
    const next = all[end + 1];
    if (!isNext(all[end]!, next)) break;
    const isApart = AND.has(next.text);
    const joined = WITH_AND.get(next.text);
    const last = isApart ? all[end + 2] : next;
    const isBegun = last && (!isApart || isNext(next, last));
    const ordinal = isBegun && isTen(value) ? ORDINALS.get(last.text) : undefined;
    const own = isBegun ? (VALUES.get(last.text) ?? ordinal) : undefined;
    const more = joined ?? own;
    const isSum = isApart || joined !== undefined;
    const sum: number | undefined = more === undefined ? undefined : sumOf(value, more, isSum);
    if (sum === undefined) break;
    value = sum;
    end += isApart ? 2 : 1;
  }
  const isWeak =
    WEAK.has(first.text) && !(first.text === 'سی' && COUNTED.has(all[at + 1]?.text ?? ''));
  if (end === at && (isCount(first) || isWeak)) return undefined;
  return { value, length: end - at + 1 };
};

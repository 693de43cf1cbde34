import { byUnits } from '../../../text/order.ts';
import { AFTER, FORE } from '../../../text/english-spelling.ts';
import { areFormed, isFore, stem } from '../../../text/persian.ts';
import { beginsWithBe } from '../../../text/hamza.ts';
import { fold } from '../../../text/normalize.ts';
import {
  compoundKey,
  pairKey,
  type Compound,
  type Compounds,
} from '../../shared/compounds/compounds.ts';
import { burdenOf } from '../../shared/stopwords.ts';
import { words, type ReadWords, type Word } from '../../shared/words.ts';

// Twins that are written with «و» between them, or with half-spaces, or as one.
const TWINS = (
  'گفت گو|گفت شنود|جست جو|شست شو|رفت آمد|حمل نقل|کسب کار|پرس جو|خرید فروش|ثبت ضبط|سر صدا|داد ستد|زد خورد|' +
  'ساخت ساز|سر کار|گیر دار|تک تاز|پخت پز|برو بیا|سر سامان|رتق فتق|نشر پخش|نقل انتقال|آمد شد|دید بازدید|' +
  'تعمیر نگهداری|تحقیق توسعه|سعی خطا|کم زیاد|بالا پایین'
).split('|');

/** So often must neighbours stand together to be known as a pair when they are typed as one. */
const LEAST_PAIR = 3;
const MOST_PAIRS = 1200;
const SHORTEST = { part: 2, half: 3, joined: 6 };
// What is one word however it is written.
const ALIASES: readonly (readonly [written: string, usual: string])[] = [
  ['email', 'email'],
  ['wechat', 'wechat'],
  ['wifi', 'wifi'],
  ['percent', 'percent'],
  ['covid19', 'covid'],
  ['ایمیل', 'ایمیل'],
  ['برخط', 'برخط'],
  ['247', '24x7'],
  ['24x7', '24x7'],
  ['724', '24x7'],
  ['7x24', '24x7'],
];
/** «یکبار» and «چندروز», of which the number is a word. */
const COUNTED: readonly (readonly [number: string, counted: string])[] =
  'یک دو سه چهار پنج شش هفت هشت نه ده چند هر این همان'
    .split(' ')
    .flatMap((number) =>
      'بار سال ماه روز هفته ساعت نفر'.split(' ').map((counted) => [number, counted] as const),
    );
// Small words that compounds end or begin with: back up, online.
const PARTICLES = AFTER.union(new Set('e'));
// Apart these are words that stand before any other: “over time” is no overtime.
const PREPOSITIONS = new Set(['after', 'over']);

const says = ({ text, parts }: Word): boolean =>
  burdenOf(parts[0] ?? text, text) !== 'none' || PARTICLES.has(text);

const isNumber = ({ text }: Word): boolean => /\d/.test(text);

/** How often texts have words and pairs of them, as data that can be kept. */
export interface WordCounts {
  words: [key: string, count: number][];
  /** As they stand, without their stems taken. */
  texts: string[];
  halfSpaced: [key: string, parts: readonly string[]][];
  pairs: [key: string, count: number, parts: readonly string[]][];
}

/** The sum of such counts. */
interface Counts {
  words: Map<string, number>;
  texts: Set<string>;
  halfSpaced: Map<string, readonly string[]>;
  pairs: Map<string, { parts: readonly string[]; count: number }>;
}

/** The sum of none. */
export const noCounts = (): Counts => ({
  words: new Map(),
  texts: new Set(),
  halfSpaced: new Map(),
  pairs: new Map(),
});

/** Whether words that follow each other can be a pair: not what has a half-space, a compound already. */
const isPair = (one: Word, next: Word | undefined): next is Word =>
  next?.script === one.script &&
  next.start - one.end <= 1 &&
  one.units.length === 1 &&
  next.units.length === 1 &&
  [one, next].every((word) => says(word) && !isNumber(word));

interface Pair {
  one: Word;
  next: Word;
  count: number;
  /** When it was last met: of pairs that come to the same, that one gives the parts. */
  last: number;
}

/** Words and pairs as they stand: stems are taken of each only once. */
const countAsWritten = (texts: Iterable<string>, read: ReadWords) => {
  const alone = new Map<string, { word: Word; count: number }>();
  const halfSpaced: Word[] = [];
  const byFirst = new Map<string, Map<string, Pair>>();
  const pairs: Pair[] = [];
  let met = 0;
  for (const text of texts) {
    const all = read(text);
    for (let at = 0; at < all.length; at += 1) {
      const one = all[at]!;
      if (one.script === 'han') continue;
      const before = alone.get(one.text);
      if (before) before.count += 1;
      else alone.set(one.text, { word: one, count: 1 });
      if (one.pieces) halfSpaced.push(one);
      const next = all[at + 1]?.script === 'han' ? all[at + 2] : all[at + 1];
      if (!isPair(one, next)) continue;
      let own = byFirst.get(one.text);
      if (!own) byFirst.set(one.text, (own = new Map<string, Pair>()));
      let pair = own.get(next.text);
      if (!pair) {
        pairs.push((pair = { one, next, count: 0, last: 0 }));
        own.set(next.text, pair);
      }
      pair.count += 1;
      pair.last = met += 1;
    }
  }
  return { alone, halfSpaced, pairs };
};

const countIn = (texts: Iterable<string>, weight: number, read: ReadWords): WordCounts => {
  const counts = noCounts();
  const { alone, halfSpaced, pairs } = countAsWritten(texts, read);
  for (const { word, count } of alone.values()) {
    const key = compoundKey(word.text, word.script);
    counts.words.set(key, (counts.words.get(key) ?? 0) + count);
  }
  for (const { text, script, pieces = [] } of halfSpaced)
    if (!pieces.includes('و')) counts.halfSpaced.set(compoundKey(text, script), pieces);
  const lasts = new Map<string, number>();
  for (const { one, next, count, last } of pairs) {
    const key = pairKey(one.text + next.text, one.script);
    const before = counts.pairs.get(key);
    const isLast = last > (lasts.get(key) ?? 0);
    counts.pairs.set(key, {
      count: (before?.count ?? 0) + count * weight,
      parts: before && !isLast ? before.parts : [one.text, next.text],
    });
    if (isLast) lasts.set(key, last);
  }
  return {
    words: [...counts.words],
    texts: [...alone.keys()],
    halfSpaced: [...counts.halfSpaced],
    pairs: [...counts.pairs].map(([key, { count, parts }]) => [key, count, parts]),
  };
};

/** The words and pairs of texts. */
export const countWords = (texts: Iterable<string>, read: ReadWords): WordCounts =>
  countIn(texts, 1, read);

/** The same of labels, each of which alone makes its words a pair. */
export const countLabels = (labels: Iterable<string>): WordCounts =>
  countIn(labels, LEAST_PAIR, words);

/** Adds counts to a sum. */
export const addCounts = (
  sum: Counts,
  { words: all, texts, halfSpaced, pairs }: WordCounts,
): void => {
  for (const [key, count] of all) sum.words.set(key, (sum.words.get(key) ?? 0) + count);
  for (const text of texts) sum.texts.add(text);
  for (const [key, parts] of halfSpaced) sum.halfSpaced.set(key, parts);
  for (const [key, count, parts] of pairs) {
    const before = sum.pairs.get(key);
    if (!before) {
      sum.pairs.set(key, { parts, count });
      continue;
    }
    before.parts = parts;
    before.count += count;
  }
};

// Apart «نا» is no word.
const WITH_NOT = /^نا.{3}/;

const BEFORE_TWO = /^(?:از|به|در|بر|با)(?=.{6})/u;

/** Whether a Persian word is a small one and two others: ازکارافتاده, which others write apart. */
const isOfThree = (key: string, has: (part: string) => boolean): boolean => {
  const rest = key.replace(BEFORE_TWO, '');
  if (rest === key) return false;
  for (let at = SHORTEST.half; at <= rest.length - SHORTEST.half; at += 1)
    if (has(rest.slice(0, at)) && has(rest.slice(at))) return true;
  return false;
};

const isDivisible = (key: string, { words: known, texts }: Counts): boolean => {
  if (WITH_NOT.test(key) || beginsWithBe(key)) return true;
  if (burdenOf(key, key) === 'none') return false;
  const has = (half: string) => known.has(half) || texts.has(half);
  if (isOfThree(key, has)) return true;
  // Of the stem of a compound the last half is without its ending: databas, standbi.
  const wholes = (half: string) => [half, `${half}e`, half.replace(/i$/, 'y')];
  for (let at = SHORTEST.part; at <= key.length - SHORTEST.part; at += 1) {
    const [before, after] = [key.slice(0, at), key.slice(at)];
    if (isFore(before, after) || areFormed(before, after, has)) return true;
    const [isHalf, isOther] = [before, after].map((half) => half.length >= SHORTEST.half);
    const isBegun = FORE.has(before) && !PREPOSITIONS.has(before);
    if (isOther && (isBegun || (isHalf && has(before))) && wholes(after).some(has)) return true;
    if (isHalf && has(before) && wholes(after).some((half) => AFTER.has(half))) return true;
  }
  return false;
};

const one = (parts: readonly string[]): Compound => ({ parts, isOne: true });

/** The compounds of what was counted: half-spaced words, twins, words that others write apart, and
 * frequent pairs that others write as one. */
export const compoundsOf = (counts: Counts): Compounds => {
  const found = new Map<string, Compound>();
  const apart = [...counts.pairs].filter(
    ([key, { count }]) => count >= LEAST_PAIR && count > (counts.words.get(key) ?? 0),
  );
  apart.sort(([a, x], [b, y]) => y.count - x.count || byUnits(a, b));
  // What is written both ways is known to be.
  const both = apart.filter(([key]) => counts.words.has(key));
  for (const [key, { parts }] of [...both, ...apart.slice(0, MOST_PAIRS)])
    if (parts.every((part) => part.length >= SHORTEST.part))
      found.set(key, { parts, isOne: false });
  for (const [key, count] of counts.words) {
    const pair = counts.pairs.get(key);
    const isApart = pair && pair.count > count;
    if (/\d/.test(key) || isApart) continue;
    if ((pair && key.length >= SHORTEST.joined) || isDivisible(key, counts))
      found.set(key, one([key]));
  }
  // e-commerce, of which nobody writes the two words without a hyphen.
  for (const [key, { parts }] of counts.pairs) if (parts[0] === 'e') found.set(key, one(parts));
  for (const [key, parts] of counts.halfSpaced) found.set(key, one(parts.map(fold)));
  for (const twin of TWINS) {
    const parts = twin.split(' ').map(fold);
    const key = stem(parts.join(''));
    found.set(key, one(parts));
    // Without its half-spaces «و» is a letter of the word.
    found.set(stem(parts.join('و')), one(parts));
  }
  for (const parts of COUNTED) {
    const key = stem(parts.join(''));
    if (!found.has(key)) found.set(key, { parts, isOne: false });
  }
  for (const [written, usual] of ALIASES) found.set(written, one([usual]));
  return found;
};

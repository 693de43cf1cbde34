import { meaningfulParts, stem } from '../../../text/persian.ts';
import { fold } from '../../../text/normalize.ts';
import { compoundKey, type Compound, type Compounds } from '../../shared/compounds.ts';
import { burdenOf } from '../../shared/stopwords.ts';
import { words, type Word } from '../../shared/words.ts';

// Twins that are written with «و» between them, or with half-spaces, or as one.
const TWINS = (
  'گفت گو|جست جو|شست شو|رفت آمد|حمل نقل|کسب کار|پرس جو|خرید فروش|ثبت ضبط|سر صدا|داد ستد|زد خورد|' +
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
  ['covid19', 'covid'],
  ['247', '24x7'],
  ['24x7', '24x7'],
  ['724', '24x7'],
  ['7x24', '24x7'],
];
// Small words that compounds end or begin with: back up, online.
const PARTICLES = new Set('up out in on off over down back e'.split(' '));

const says = ({ text, parts }: Word): boolean =>
  burdenOf(parts[0] ?? text, text) !== 'none' || PARTICLES.has(text);

const isNumber = ({ text }: Word): boolean => /\d/.test(text);

interface Counts {
  words: Map<string, number>;
  /** As they stand, without their stems taken. */
  texts: Set<string>;
  halfSpaced: Map<string, readonly string[]>;
  pairs: Map<string, { parts: readonly string[]; count: number }>;
}

const countWord = (word: Word, text: string, counts: Counts): void => {
  const key = compoundKey(word.text, word.script);
  counts.words.set(key, (counts.words.get(key) ?? 0) + 1);
  counts.texts.add(word.text);
  const parts = word.script === 'arabic' ? meaningfulParts(text.slice(word.start, word.end)) : [];
  if (parts.length > 1 && !parts.includes('و')) counts.halfSpaced.set(key, parts);
};

const countPair = (one: Word, next: Word | undefined, counts: Counts, weight: number): void => {
  if (next?.script !== one.script || next.start - one.end > 1) return;
  if (![one, next].every((word) => says(word) && !isNumber(word))) return;
  // What has a half-space is a compound already.
  if (one.units.length > 1 || next.units.length > 1) return;
  const key = compoundKey(one.text + next.text, one.script);
  const count = (counts.pairs.get(key)?.count ?? 0) + weight;
  counts.pairs.set(key, { parts: [one.text, next.text], count });
};

const countAll = (texts: Iterable<string>, labels: Iterable<string>): Counts => {
  const counts: Counts = {
    words: new Map(),
    texts: new Set(),
    halfSpaced: new Map(),
    pairs: new Map(),
  };
  const read = (text: string, weight: number) => {
    const all = words(text).filter(({ script }) => script !== 'han');
    for (const [at, word] of all.entries()) {
      countWord(word, text, counts);
      countPair(word, all[at + 1], counts, weight);
    }
  };
  for (const text of texts) read(text, 1);
  for (const label of labels) read(label, LEAST_PAIR);
  return counts;
};

const isDivisible = (key: string, { words: known, texts }: Counts): boolean => {
  const has = (half: string) => known.has(half) || texts.has(half);
  for (let at = SHORTEST.half; at <= key.length - SHORTEST.half; at += 1)
    if (has(key.slice(0, at)) && has(key.slice(at))) return true;
  return false;
};

const one = (parts: readonly string[]): Compound => ({ parts, isOne: true });

/** The compounds of texts and labels: half-spaced words, twins, words that others write apart, and
 * frequent pairs that others write as one. */
export const compoundsOf = (texts: Iterable<string>, labels: Iterable<string>): Compounds => {
  const counts = countAll(texts, labels);
  const found = new Map<string, Compound>();
  const apart = [...counts.pairs].filter(
    ([key, { count }]) => count >= LEAST_PAIR && count > (counts.words.get(key) ?? 0),
  );
  apart.sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  for (const [key, { parts }] of apart.slice(0, MOST_PAIRS))
    if (parts.every((part) => part.length >= SHORTEST.part))
      found.set(key, { parts, isOne: false });
  for (const [key, count] of counts.words) {
    const pair = counts.pairs.get(key);
    const isApart = pair && pair.count > count;
    if (key.length >= SHORTEST.joined && !/\d/.test(key) && !isApart)
      if (pair || isDivisible(key, counts)) found.set(key, one([key]));
  }
  for (const [key, parts] of counts.halfSpaced) found.set(key, one(parts.map(fold)));
  for (const twin of TWINS) {
    const parts = twin.split(' ').map(fold);
    const key = stem(parts.join(''));
    found.set(key, one(parts));
    // Without its half-spaces «و» is a letter of the word.
    found.set(stem(parts.join('و')), one(parts));
  }
  for (const [written, usual] of ALIASES) found.set(written, one([usual]));
  return found;
};

import { hanKey } from '../../shared/han-keys.ts';
import { segmentsOf } from '../../shared/segments.ts';
import { burdensOfHan, maySayNothing } from '../../shared/stopwords.ts';
import type { Word } from '../../shared/words.ts';

const SPANNING = 0.25;
/** What stands for its document less than this is left out of the index. */
export const LEAST = 0.5;

/** Whether a word begins at each character of a Han run. */
const beginsOf = (text: string): boolean[] => {
  const begins: boolean[] = [];
  for (const one of segmentsOf(text)) {
    let isFirst = true;
    for (const _ of one) {
      begins.push(isFirst);
      isFirst = false;
    }
  }
  return begins;
};

/** Whether a unit says nothing: it would only make the index larger. */
const isEmpty = (unit: string): boolean =>
  maySayNothing(unit) && burdensOfHan(unit).every((burden) => burden === 'none');

const keyOf = (unit: string): number | string => (unit.length > 2 ? unit : hanKey(unit));

interface Weighed {
  unit: string;
  isEmpty: boolean;
  isUnknown: boolean | undefined;
  weight: number;
}

/** Whether the pair at a place may be a rare word, which the segmenter left in single characters. */
const isOpen = (begins: readonly boolean[], at: number, pair: string): boolean =>
  begins[at]! && begins[at + 1]! && begins[at + 2] !== false && ![...pair].some(isEmpty);

/**
 * Weighs the units of Han. A pair of characters that spans two words says little: it stands for a rare
 * word that the segmenter does not know, such as 文库, by which its document is found, or for nothing.
 */
export const hanWeigher = (unknown: Pick<ReadonlySet<string>, 'has'>) => {
  const all = new Map<number | string, Weighed>();
  const weighed = (unit: string): Weighed => {
    const key = keyOf(unit);
    let one = all.get(key);
    if (!one) {
      one = { unit, isEmpty: isEmpty(unit), isUnknown: undefined, weight: 0 };
      all.set(key, one);
    }
    return one;
  };
  const add = ({ text, units }: Word, weight: number): void => {
    const begins = beginsOf(text);
    units.forEach((unit, at) => {
      const one = weighed(unit);
      if (one.isEmpty) return;
      const isSpanning = begins[at + 1] && !(one.isUnknown ??= unknown.has(unit));
      one.weight += isSpanning ? weight * SPANNING : weight;
      if (isSpanning && one.weight < LEAST && isOpen(begins, at, unit)) one.weight = LEAST;
    });
    if (units.length > 1 || text.length > 1)
      for (const character of text) {
        const one = weighed(character);
        if (!one.isEmpty) one.weight += weight;
      }
  };
  return { add, units: () => all.values() };
};

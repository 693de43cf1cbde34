import { likeness, shinglesOf, weights, type Shingles } from '../../content/likeness/shingles.ts';
import type { Locale } from '../../model/locale.ts';
import type { TextState } from './case-state.ts';

/** A paragraph of another case with its translation. */
export interface Remembered {
  caseId: string;
  id: string;
  from: string;
  into: string;
}

/** The same with how alike its original is to what was asked for, from 0 to 1. */
export interface Alike extends Remembered {
  likeness: number;
}

/** What still helps a translator: a third of the words, or most of a short text. */
const LIKE = 0.22;
const PART = { share: 0.6, size: 8 };
const MOST = 3;

/** The paragraphs of a case that stand in two languages. */
export const pairsOf = (
  caseId: string,
  texts: readonly TextState[],
  from: Locale,
  into: Locale,
): Remembered[] => {
  const own = (locale: Locale): TextState['blocks'] =>
    texts.find((text) => text.locale === locale && text.name === undefined)?.blocks ?? [];
  const translated = new Map(own(into).map(({ id, text }) => [id, text]));
  return own(from).flatMap(({ id, text }) => {
    const other = translated.get(id);
    return other === undefined || other === text ? [] : [{ caseId, id, from: text, into: other }];
  });
};

const known = new WeakMap<Remembered, Shingles>();
const shingles = (one: Remembered): Shingles => {
  const found = known.get(one) ?? shinglesOf(one.from);
  known.set(one, found);
  return found;
};

/** The paragraphs that are most like a text. */
export const alikeTo = (text: string, memory: readonly Remembered[]): Alike[] => {
  const own = shinglesOf(text);
  const weigh = weights([own], memory.map(shingles));
  return memory
    .flatMap((one): Alike[] => {
      const { whole, part, size } = likeness(own, shingles(one), weigh);
      const isAlike = whole >= LIKE || (part >= PART.share && size >= PART.size);
      return isAlike ? [{ ...one, likeness: Math.max(whole, part) }] : [];
    })
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST);
};

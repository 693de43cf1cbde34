import type { Locale } from '../../../model/locale.ts';
import type { Labels, SearchConcept } from '../../shared/files.ts';
import { bigrams } from '../../../text/chinese.ts';
import { distance, mayBeNear } from '../../../text/distance.ts';
import type { Pointer } from '../answer.ts';
import { termOf } from './concepts.ts';
import type { QueryElement } from './elements.ts';

const MOST_NEAR = 6;
const ALIKE = 0.7;
const SHORTEST = { word: 4, han: 2 };

const likeness = (typed: string, label: string): number => {
  if (Math.min(typed.length, label.length) < SHORTEST.word) return 0;
  if (label.includes(typed) || typed.includes(label)) return 1;
  const longer = Math.max(typed.length, label.length);
  if (!mayBeNear(typed, label, longer * (1 - ALIKE))) return 0;
  return 1 - distance(typed, label) / longer;
};

/** Of two Han texts: how many of the label's pairs of characters the other has. */
const hanLikeness = (typed: string, label: string): number => {
  if (Math.min(typed.length, label.length) < SHORTEST.han) return 0;
  const pairs = bigrams(label);
  return pairs.filter((pair) => typed.includes(pair)).length / pairs.length;
};

/** The words of a query that say something; Han characters that stand together as one. */
const typedTexts = (elements: readonly QueryElement[]): { text: string; isHan: boolean }[] => {
  const han = elements.filter(({ script }) => script === 'han').map(({ text }) => text);
  const others = elements.filter(({ script, burden }) => script !== 'han' && burden === 'full');
  return [
    ...(han.length > 0 ? [{ text: han.join(''), isHan: true }] : []),
    ...others.map(({ text }) => ({ text, isHan: false })),
  ];
};

/** The concepts that most cases have. */
export const commonConcepts = (
  concepts: readonly SearchConcept[],
  common: readonly string[],
  locale: Locale,
): Pointer[] =>
  common.flatMap((id) =>
    concepts.filter((concept) => concept.id === id).map((concept) => termOf(concept, locale)),
  );

/** The concepts whose names are nearest to the words of a query. */
export const nearestConcepts = (
  elements: readonly QueryElement[],
  tables: readonly Labels[],
  concepts: readonly SearchConcept[],
  locale: Locale,
): Pointer[] => {
  const typed = typedTexts(elements);
  const scores = new Map<number, number>();
  for (const [label, meanings] of tables.flatMap(Object.entries<readonly number[]>)) {
    const named = meanings.filter((one) => one < concepts.length);
    if (named.length === 0) continue;
    const near = Math.max(
      0,
      ...typed.map(({ text, isHan }) => (isHan ? hanLikeness : likeness)(text, label)),
    );
    if (near < ALIKE) continue;
    for (const meaning of named) scores.set(meaning, Math.max(near, scores.get(meaning) ?? 0));
  }
  const near = [...scores].sort(([, a], [, b]) => b - a).map(([meaning]) => concepts[meaning]!);
  return near.slice(0, MOST_NEAR).map((concept) => termOf(concept, locale));
};

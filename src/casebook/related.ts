import type { Case } from '../model/corpus.ts';
import { conceptsOf, filedUnder, type SiteIndex } from './site-index.ts';

export interface RelatedCase {
  one: Case;
  /** The concepts that both are filed under, the rarest first. */
  shared: string[];
}

/** The `limit`th largest of the scores; nothing while there are fewer. */
const reached = (scores: ReadonlyMap<number, number>, limit: number): number =>
  scores.size < limit ? 0 : [...scores.values()].sort((a, b) => b - a)[limit - 1]!;

/**
 * The cases with most in common; a concept that few cases share counts for more. What many share is
 * looked up only as long as it could still bring a case among the first.
 */
export const relatedCases = (index: SiteIndex, to: Case, limit: number): RelatedCase[] => {
  const own = conceptsOf(to)
    .map((id) => ({ id, places: filedUnder(index, id) }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length);
  const self = index.places.get(to.id);
  const scores = new Map<number, number>();
  let left = own.reduce((sum, { places }) => sum + 1 / places.length, 0);
  for (const { id, places } of own) {
    const worth = 1 / places.length;
    if (reached(scores, limit) <= left) {
      for (const place of places)
        if (place !== self) scores.set(place, (scores.get(place) ?? 0) + worth);
    } else {
      for (const [place, score] of scores)
        if (conceptsOf(index.cases[place]!).includes(id)) scores.set(place, score + worth);
    }
    left -= worth;
  }
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, limit)
    .map(([place]) => {
      const one = index.cases[place]!;
      const theirs = new Set(conceptsOf(one));
      return { one, shared: own.flatMap(({ id }) => (theirs.has(id) ? id : [])) };
    });
};

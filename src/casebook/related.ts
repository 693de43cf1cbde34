import type { Case } from '../model/corpus.ts';
import { relatedPlaces, type Filed } from './related-places.ts';
import { conceptsOf, filedUnder, type SiteIndex } from './site-index.ts';

/** A case that has something in common with another. */
export interface RelatedCase {
  one: Case;
  /** The concepts that both are filed under, the rarest first. */
  shared: string[];
}

/** The cases with most in common with one. */
export const relatedCases = (index: SiteIndex, to: Case, limit: number): RelatedCase[] => {
  const filed: Filed = {
    placesOf: (concept) => filedUnder(index, concept),
    conceptsAt: (place) => conceptsOf(index.cases[place]!),
  };
  return relatedPlaces(filed, conceptsOf(to), index.places.get(to.id), limit).map(
    ({ place, shared }) => ({ one: index.cases[place]!, shared }),
  );
};

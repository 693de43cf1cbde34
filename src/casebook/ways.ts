import { byId } from '../text/order.ts';
import type { SchemeId } from '../model/concept.ts';
import type { VocabularyConcept } from '../model/corpus.ts';
import type { SiteIndex } from './site-index.ts';

/** The concepts of a scheme that lead to cases, each with how many. */
export interface WayIn {
  scheme: SchemeId;
  concepts: { concept: VocabularyConcept; cases: number }[];
}

/** Per scheme the concepts that cases are filed under, the most used first. */
export const waysInto = (
  { concepts, facets }: SiteIndex,
  schemes: readonly SchemeId[],
  limit = Infinity,
): WayIn[] =>
  schemes
    .map((scheme) => ({
      scheme,
      concepts: [...(facets.get(scheme) ?? [])]
        .map(([id, places]) => ({ concept: concepts.get(id)!, cases: places.length }))
        .sort((a, b) => b.cases - a.cases || byId(a.concept, b.concept))
        .slice(0, limit),
    }))
    .filter((way) => way.concepts.length > 0);

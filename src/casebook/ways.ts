import type { SchemeId } from '../model/concept.ts';
import type { Case, Concepts, VocabularyConcept } from '../model/corpus.ts';
import { casesWith } from './usage.ts';

export interface Way {
  scheme: SchemeId;
  concepts: { concept: VocabularyConcept; cases: number }[];
}

/** Per scheme the concepts that cases are filed under, the most used first. */
export const waysInto = (
  cases: readonly Case[],
  concepts: Concepts,
  schemes: readonly SchemeId[],
  limit = Infinity,
): Way[] =>
  schemes
    .map((scheme) => ({
      scheme,
      concepts: [...concepts.values()]
        .filter((concept) => concept.scheme === scheme)
        .map((concept) => ({ concept, cases: casesWith(cases, concept.id).length }))
        .filter((entry) => entry.cases > 0)
        .sort((a, b) => b.cases - a.cases || (a.concept.id < b.concept.id ? -1 : 1))
        .slice(0, limit),
    }))
    .filter((way) => way.concepts.length > 0);

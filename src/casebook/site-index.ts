import { SCHEMES, type SchemeId } from '../model/concept.ts';
import { originalsOf, type Case, type Concepts } from '../model/corpus.ts';

/** What lists are narrowed by: the schemes, the language of an original, the year it happened in. */
export const FACETS = [...SCHEMES, 'original', 'year'] as const;
export type FacetId = SchemeId | 'original' | 'year';

/** What the cases of a site have in common: made once of their records, asked by every page. */
export interface SiteIndex {
  /** In the order of every list. */
  cases: readonly Case[];
  concepts: Concepts;
  /** Where each case stands in that order. */
  places: ReadonlyMap<string, number>;
  /** The places of the cases that have a value of a facet, ascending. */
  facets: ReadonlyMap<FacetId, ReadonlyMap<string, readonly number[]>>;
}

// Each case is compared with all that have something in common with it.
const filed = new WeakMap<Case, readonly string[]>();

/** The concepts that a case is filed under: its tags, then its sector. */
export const conceptsOf = (one: Case): readonly string[] => {
  const { tags, organization } = one.record;
  const known = filed.get(one) ?? [...new Set([...tags, organization.sector])];
  filed.set(one, known);
  return known;
};

/** What a case has in each facet. */
export const facetValues = (one: Case, concepts: Concepts): [facet: FacetId, value: string][] => [
  ...conceptsOf(one).flatMap((id): [FacetId, string][] => {
    const scheme = concepts.get(id)?.scheme;
    return scheme ? [[scheme, id]] : [];
  }),
  ...originalsOf(one).map((lang): [FacetId, string] => ['original', lang]),
  ...(one.record.period
    ? [['year', one.record.period.start.slice(0, 4)] satisfies [FacetId, string]]
    : []),
];

/** Reads the records of the cases once. */
export const siteIndex = (cases: readonly Case[], concepts: Concepts): SiteIndex => {
  const facets = new Map(FACETS.map((facet) => [facet, new Map<string, number[]>()]));
  for (const [place, one] of cases.entries())
    for (const [facet, value] of facetValues(one, concepts)) {
      const values = facets.get(facet)!;
      const found = values.get(value);
      if (found) found.push(place);
      else values.set(value, [place]);
    }
  return {
    cases,
    concepts,
    places: new Map(cases.map(({ id }, place) => [id, place])),
    facets,
  };
};

/** The places of the cases that have a value of a facet. */
const placesWith = ({ facets }: SiteIndex, facet: FacetId, value: string): readonly number[] =>
  facets.get(facet)?.get(value) ?? [];

/** The places of the cases filed under a concept. */
export const filedUnder = (index: SiteIndex, concept: string): readonly number[] => {
  const scheme = index.concepts.get(concept)?.scheme;
  return scheme ? placesWith(index, scheme, concept) : [];
};

const casesAt = ({ cases }: SiteIndex, places: readonly number[]): Case[] =>
  places.map((place) => cases[place]!);

/** The cases that have a value of a facet. */
export const casesOf = (index: SiteIndex, facet: FacetId, value: string): Case[] =>
  casesAt(index, placesWith(index, facet, value));

/** The cases filed under a concept. */
export const casesWith = (index: SiteIndex, concept: string): Case[] =>
  casesAt(index, filedUnder(index, concept));

/** All concepts below a concept, at any depth. */
export const below = (concepts: Concepts, id: string): string[] => {
  const found = new Set<string>();
  const visit = (parent: string): void => {
    for (const child of concepts.get(parent)?.narrower ?? []) {
      if (found.has(child)) continue;
      found.add(child);
      visit(child);
    }
  };
  visit(id);
  return [...found];
};

/** The cases filed under a narrower concept but not under the concept itself. */
export const casesBelow = (index: SiteIndex, id: string): Case[] => {
  const found = new Set(below(index.concepts, id).flatMap((one) => filedUnder(index, one)));
  for (const place of filedUnder(index, id)) found.delete(place);
  return casesAt(
    index,
    [...found].sort((a, b) => a - b),
  );
};

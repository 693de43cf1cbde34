import { byUnits } from '../text/order.ts';
import type { Reader } from '../i18n/reader.ts';
import { facetPart, PATHS } from '../i18n/routes.ts';
import type { Locale } from '../model/locale.ts';
import { FACETS, facetValues, type FacetId, type SiteIndex } from './site-index.ts';

interface FacetValue {
  id: string;
  label: string;
  cases: number;
  /** The list of its cases. */
  path: string;
}

export interface Facet {
  id: FacetId;
  label: string;
  values: FacetValue[];
  /** Where all values stand, when these are but the first. */
  rest?: string;
}

const labelOf = (reader: Reader, { concepts }: SiteIndex, facet: FacetId, id: string): string => {
  if (facet === 'original') return reader.language(id as Locale);
  if (facet === 'year') return reader.t('chart.year.gregory', { year: reader.plain(Number(id)) });
  return reader.text(concepts.get(id)?.prefLabel ?? { en: id }).text;
};

/** The list of the cases that have a value of a facet. */
const pathOf = (facet: FacetId, id: string): string => {
  if (facet === 'original') return PATHS.originals(id as Locale);
  return facet === 'year' ? PATHS.year(id) : PATHS.term(id);
};

/**
 * The facets by which the list of cases can be narrowed: of each the values that most cases have, of
 * the languages all.
 */
export const facetsOf = (reader: Reader, index: SiteIndex, limit = Infinity): Facet[] =>
  FACETS.flatMap((id) => {
    const all = [...(index.facets.get(id) ?? [])].sort(
      ([a, x], [b, y]) => y.length - x.length || byUnits(a, b),
    );
    if (all.length === 0) return [];
    const isOwn = id === 'original' || id === 'year';
    const shown = id === 'original' ? all : all.slice(0, limit);
    const values = shown.map(([value, places]) => ({
      id: value,
      label: labelOf(reader, index, id, value),
      cases: places.length,
      path: pathOf(id, value),
    }));
    const label = isOwn ? reader.t(`search.${id}`) : reader.t(`ways.${id}`);
    const rest = id === 'year' ? PATHS.timeline : `${PATHS.terms}#${id}`;
    return [{ id, label, values, ...(all.length > shown.length && { rest }) }];
  });

/** The facets as a browser offers them, and where it finds the parts of their table. */
export interface FacetNames {
  parts: string[];
  facets: {
    id: FacetId;
    /** The list of the cases that have a value lies at this address and the value. */
    lists: string;
    values: [id: string, label: string][];
  }[];
}

/** So many cases a part of the table. */
export const TABLE_SIZE = 1000;

/** All values of all facets, those that most cases have first. */
export const facetNames = (reader: Reader, index: SiteIndex): FacetNames => ({
  parts: Array.from({ length: Math.ceil(index.cases.length / TABLE_SIZE) }, (_, part) =>
    reader.file(facetPart(part)),
  ),
  facets: facetsOf(reader, index).map(({ id, values }) => ({
    id,
    lists: reader.page(pathOf(id, '')).replace(/\/+$/, '/'),
    values: values.map((value) => [value.id, value.label]),
  })),
});

/** What a browser narrows a list by: the values, `hazard=flood`, and of each case their numbers. */
export interface FacetTable {
  values: string[];
  /** Id and values of each case, in the order of every list. */
  cases: [id: string, ...values: number[]][];
}

/** The table of some cases. */
export const facetTable = (
  { cases, concepts }: SiteIndex,
  from: number,
  to: number,
): FacetTable => {
  const numbers = new Map<string, number>();
  const numberOf = (value: string): number => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  };
  const rows = cases
    .slice(from, to)
    .map((one): [string, ...number[]] => [
      one.id,
      ...facetValues(one, concepts).map(([facet, value]) => numberOf(`${facet}=${value}`)),
    ]);
  return { values: [...numbers.keys()], cases: rows };
};

import type { Reader } from '../i18n/reader.ts';
import { PATHS } from '../i18n/routes.ts';
import { SCHEMES } from '../model/concept.ts';
import { originalsOf, type Case, type Concepts } from '../model/corpus.ts';
import { conceptsOf } from './usage.ts';
import { waysInto } from './ways.ts';

export interface FacetValue {
  id: string;
  label: string;
  cases: number;
  /** Where a page says more; a value without one is of use with script only. */
  path?: string;
}

export interface Facet {
  id: string;
  label: string;
  values: FacetValue[];
}

const yearOf = ({ record: { period } }: Case): string[] =>
  period ? [period.start.slice(0, 4)] : [];

/** What a case has in each facet, as it would stand in an address: `hazard=epidemic&year=2020`. */
export const facetQuery = (one: Case, concepts: Concepts): string =>
  new URLSearchParams([
    ...conceptsOf(one).flatMap((id) => {
      const scheme = concepts.get(id)?.scheme;
      return scheme ? [[scheme, id]] : [];
    }),
    ...originalsOf(one).map((lang) => ['original', lang]),
    ...yearOf(one).map((year) => ['year', year]),
  ]).toString();

const counted = <Value extends string>(
  cases: readonly Case[],
  valuesOf: (one: Case) => readonly Value[],
  label: (value: Value) => string,
): FacetValue[] =>
  [...new Set(cases.flatMap(valuesOf))].sort().map((id) => ({
    id,
    label: label(id),
    cases: cases.filter((one) => valuesOf(one).includes(id)).length,
  }));

/** The facets by which the list of cases can be narrowed, with what each value leaves of it. */
export const facetsOf = (reader: Reader, cases: readonly Case[], concepts: Concepts): Facet[] => [
  ...waysInto(cases, concepts, SCHEMES).map(({ scheme, concepts: found }) => ({
    id: scheme,
    label: reader.t(`ways.${scheme}`),
    values: found.map(({ concept, cases: number }) => ({
      id: concept.id,
      label: concept.prefLabel[reader.locale],
      cases: number,
      path: PATHS.term(concept.id),
    })),
  })),
  {
    id: 'original',
    label: reader.t('search.original'),
    values: counted(cases, originalsOf, reader.language),
  },
  {
    id: 'year',
    label: reader.t('search.year'),
    values: counted(cases, yearOf, (year) =>
      reader.t('chart.year.gregory', { year: reader.plain(Number(year)) }),
    ),
  },
];

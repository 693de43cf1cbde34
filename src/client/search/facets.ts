import type { Locale } from '../../schema/locale.ts';
import type { CatalogueEntry, SearchConcepts } from '../../schema/search.ts';
import type { Facet, Filters } from './answer.ts';

/** The filters that are no schemes of the vocabulary. */
const ORIGINAL = 'original';
const YEAR = 'year';
const SECTOR = 'sector';

type ValuesOf = (entry: CatalogueEntry) => readonly string[];

interface Kind {
  id: string;
  label?: string;
  valuesOf: ValuesOf;
}

const kindsOf = ({ schemes, concepts }: SearchConcepts, locale: Locale): Kind[] => {
  const schemeOf = new Map<string, string>(concepts.map(({ id, scheme }) => [id, scheme]));
  return [
    ...schemes.map(({ id, label }) => ({
      id,
      label: label[locale],
      valuesOf: ({ tags = [], sector }: CatalogueEntry) =>
        id === SECTOR && sector !== undefined
          ? [sector]
          : tags.filter((tag) => schemeOf.get(tag) === id),
    })),
    { id: ORIGINAL, valuesOf: ({ originals = [] }) => originals },
    { id: YEAR, valuesOf: ({ year }) => (year === undefined ? [] : [String(year)]) },
  ];
};

const passes = (entry: CatalogueEntry, { id, valuesOf }: Kind, filters: Filters): boolean => {
  const wanted = filters[id] ?? [];
  return wanted.length === 0 || valuesOf(entry).some((value) => wanted.includes(value));
};

/** Whether a case passes all filters. */
export const filterOf = (
  concepts: SearchConcepts,
  filters: Filters,
): ((entry: CatalogueEntry) => boolean) => {
  const kinds = kindsOf(concepts, 'en');
  return (entry) => kinds.every((kind) => passes(entry, kind, filters));
};

/** The filters for a set of cases, with what each value would leave of them. */
export const facetsOf = (
  entries: readonly CatalogueEntry[],
  concepts: SearchConcepts,
  filters: Filters,
  locale: Locale,
): Facet[] => {
  const kinds = kindsOf(concepts, locale);
  const isFiltered = Object.keys(filters).length > 0;
  const labels = new Map(concepts.concepts.map(({ id, label }) => [id, label[locale]]));
  return kinds.flatMap((kind) => {
    const counts = new Map<string, number>();
    for (const entry of entries)
      if (!isFiltered || kinds.every((other) => other === kind || passes(entry, other, filters)))
        for (const value of kind.valuesOf(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const chosen = filters[kind.id] ?? [];
    for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
    const values = [...counts]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([id, count]) => {
        const label = labels.get(id);
        return { id, count, isChosen: chosen.includes(id), ...(label !== undefined && { label }) };
      });
    if (values.length === 0) return [];
    return [{ id: kind.id, values, ...(kind.label !== undefined && { label: kind.label }) }];
  });
};

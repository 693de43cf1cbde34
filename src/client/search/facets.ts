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

const known = new WeakMap<CatalogueEntry, readonly (readonly string[])[]>();

/** The values of an entry by kind, worked out once: kinds are the same in all languages. */
const valuesIn = (entry: CatalogueEntry, kinds: readonly Kind[]) => {
  const before = known.get(entry);
  if (before) return before;
  const values = kinds.map(({ valuesOf }) => valuesOf(entry));
  known.set(entry, values);
  return values;
};

const isPassing = (values: readonly string[], { id }: Kind, filters: Filters): boolean => {
  const wanted = filters[id] ?? [];
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
};

/** Whether a case passes all filters. */
export const filterOf = (
  concepts: SearchConcepts,
  filters: Filters,
): ((entry: CatalogueEntry) => boolean) => {
  const kinds = kindsOf(concepts, 'en');
  return (entry) => {
    const values = valuesIn(entry, kinds);
    return kinds.every((kind, at) => isPassing(values[at]!, kind, filters));
  };
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
  const valuesOfAll = entries.map((entry) => valuesIn(entry, kinds));
  const labels = new Map(concepts.concepts.map(({ id, label }) => [id, label[locale]]));
  return kinds.flatMap((kind, own) => {
    const counts = new Map<string, number>();
    for (const values of valuesOfAll) {
      const isPassingOthers = (other: Kind, at: number) =>
        at === own || isPassing(values[at]!, other, filters);
      if (!isFiltered || kinds.every(isPassingOthers))
        for (const value of values[own]!) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
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

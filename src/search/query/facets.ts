import { byUnits } from '../../text/order.ts';
import type { Locale } from '../../model/locale.ts';
import type { CatalogueEntry, SearchConcepts } from '../shared/files.ts';
import type { Facet, Filters } from './answer.ts';
import { numberedOf, type Numbered } from './facet-values.ts';

/** The kinds, by their places, of which an entry has none of the values wanted. */
const missed = (
  entry: CatalogueEntry,
  { values, of }: Numbered,
  wanted: readonly (readonly [kind: number, ids: readonly string[]])[],
): number[] => {
  const own = of(entry).map((one) => values[one]!);
  return wanted.flatMap(([kind, ids]) =>
    own.some((value) => value.kind === kind && ids.includes(value.id)) ? [] : [kind],
  );
};

const wantedBy = ({ kinds }: Numbered, filters: Filters) =>
  kinds.flatMap((facet, kind) => {
    const ids = filters[facet] ?? [];
    return ids.length === 0 ? [] : [[kind, ids] as const];
  });

/** Whether a case passes all filters. */
export const filterOf = (
  concepts: SearchConcepts,
  filters: Filters,
): ((entry: CatalogueEntry) => boolean) => {
  const all = numberedOf(concepts);
  const wanted = wantedBy(all, filters);
  return (entry) => missed(entry, all, wanted).length === 0;
};

/** How often each value is had, by its number; of a filter in use also what it would add. */
const count = (
  entries: readonly CatalogueEntry[],
  all: Numbered,
  wanted: ReturnType<typeof wantedBy>,
): number[] => {
  const counts: number[] = [];
  for (const entry of entries) {
    const [first, ...others] = wanted.length === 0 ? [] : missed(entry, all, wanted);
    if (others.length > 0) continue;
    for (const value of all.of(entry))
      if (first === undefined || all.values[value]!.kind === first)
        counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
};

/** The filters for a set of cases, with what each value would leave of them. */
export const facetsOf = (
  entries: readonly CatalogueEntry[],
  concepts: SearchConcepts,
  filters: Filters,
  locale: Locale,
): Facet[] => {
  const all = numberedOf(concepts);
  const counts = count(entries, all, wantedBy(all, filters));
  const names = new Map<string, string>(
    concepts.schemes.map(({ id, label }) => [id, label[locale]]),
  );
  const labels = new Map(concepts.concepts.map(({ id, label }) => [id, label[locale]]));
  return all.kinds.flatMap((facet, kind) => {
    const chosen = filters[facet] ?? [];
    const found = all.values.flatMap((value, at): [string, number][] =>
      value.kind === kind && counts[at] ? [[value.id, counts[at]]] : [],
    );
    const missing = chosen.filter((id) => !found.some(([one]) => one === id));
    const values = [...found, ...missing.map((id): [string, number] => [id, 0])]
      .sort(([a, x], [b, y]) => y - x || byUnits(a, b))
      .map(([id, count]) => {
        const label = labels.get(id);
        return { id, count, isChosen: chosen.includes(id), ...(label !== undefined && { label }) };
      });
    if (values.length === 0) return [];
    const label = names.get(facet);
    return [{ id: facet, values, ...(label !== undefined && { label }) }];
  });
};

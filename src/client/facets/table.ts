import type { FacetNames, FacetTable } from '../../casebook/facets.ts';

/** Values by facet. */
export type Choice = ReadonlyMap<string, readonly string[]>;

export interface Table {
  names: FacetNames;
  /** In the order of every list. */
  cases: { id: string; has: readonly string[] }[];
}

/** What is left of all cases, and what each value would leave. */
interface Left {
  /** Places of the table. */
  places: number[];
  counts: ReadonlyMap<string, number>;
}

const fetchJson = async <Data>(address: string): Promise<Data> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as Data;
};

/** Fetches the facets in the language of the page, and the table of all cases. */
export const fetchTable = async (address: string): Promise<Table> => {
  const names = await fetchJson<FacetNames>(address);
  const parts = await Promise.all(names.parts.map((part) => fetchJson<FacetTable>(part)));
  return {
    names,
    cases: parts.flatMap(({ values, cases }) =>
      cases.map(([id, ...has]) => ({ id, has: has.map((value) => values[value] ?? '') })),
    ),
  };
};

const facetOf = (value: string): string => value.slice(0, value.indexOf('='));

/**
 * The cases that have one of the chosen values of each facet; a value of a facet in use counts what
 * it would add.
 */
export const narrow = ({ cases }: Pick<Table, 'cases'>, choice: Choice): Left => {
  const wanted = [...choice].map(([facet, values]) => ({
    facet,
    values: new Set(values.map((value) => `${facet}=${value}`)),
  }));
  const places: number[] = [];
  const counts = new Map<string, number>();
  for (const [place, { has }] of cases.entries()) {
    const missed = wanted.filter(({ values }) => !has.some((value) => values.has(value)));
    if (missed.length > 1) continue;
    const [only] = missed;
    if (!only) places.push(place);
    for (const value of has)
      if (!only || facetOf(value) === only.facet) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return { places, counts };
};

/** Where an item of a list stands: the page that holds it, by its address. */
export interface Found {
  id: string;
  address: string;
}

/**
 * The pages of lists that hold the cases at some places: those of the facet that is chosen so that
 * there are fewest, of each value its own list.
 */
export const pagesOf = (
  { names, cases }: Table,
  choice: Choice,
  places: readonly number[],
  size: number,
): Found[] => {
  const lists = names.facets
    .filter(({ id }) => choice.has(id))
    .map(({ id, lists: address }) =>
      (choice.get(id) ?? []).map((value) => ({
        address: `${address}${value}/`,
        ranks: new Map(
          cases
            .flatMap(({ has }, place) => (has.includes(`${id}=${value}`) ? [place] : []))
            .map((place, rank) => [place, rank]),
        ),
      })),
    );
  const sizeOf = (group: (typeof lists)[number]): number =>
    group.reduce((sum, { ranks }) => sum + Math.ceil(ranks.size / size), 0);
  const [best = []] = lists.sort((a, b) => sizeOf(a) - sizeOf(b));
  return places.map((place) => {
    const list = best.find(({ ranks }) => ranks.has(place))!;
    const page = Math.floor(list.ranks.get(place)! / size) + 1;
    return {
      id: cases[place]!.id,
      address: page === 1 ? list.address : `${list.address}page/${page}/`,
    };
  });
};

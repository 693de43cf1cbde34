import type { Case } from '../../model/corpus.ts';
import { casesIn, type Cluster } from './clusters.ts';
import type { PlaceOfCases } from './places.ts';

/** A case at a place, or at none: a line of the table beside the map. */
export interface PlaceEntry {
  /** The places that one mark of the map stands for; none for what is not on the map. */
  cluster?: Cluster;
  place?: PlaceOfCases;
  one: Case;
}

/** Every case at each of its places, in the order of the marks; then what has no place on the map. */
export const placeEntries = (
  cases: readonly Case[],
  places: readonly PlaceOfCases[],
  clusters: readonly Cluster[],
): PlaceEntry[] => {
  const drawn = clusters
    .map((cluster) => ({ cluster, size: casesIn(cluster) }))
    .sort((a, b) => b.size - a.size)
    .flatMap(({ cluster }) =>
      cluster.places.flatMap((place) => place.cases.map((one) => ({ cluster, place, one }))),
    );
  const others = places
    .filter(({ coordinates }) => !coordinates)
    .flatMap((place) => place.cases.map((one) => ({ place, one })));
  const placeless = cases
    .filter(({ record }) => record.places.length === 0)
    .map((one) => ({ one }));
  return [...drawn, ...others, ...placeless];
};

/** The rows of a part of the table: neighbours at the same place are one. */
export const placeRows = (
  entries: readonly PlaceEntry[],
): (Omit<PlaceEntry, 'one'> & { cases: Case[] })[] => {
  const rows: (Omit<PlaceEntry, 'one'> & { cases: Case[] })[] = [];
  for (const { one, ...where } of entries) {
    const last = rows.at(-1);
    if (last && last.place === where.place) last.cases.push(one);
    else rows.push({ ...where, cases: [one] });
  }
  return rows;
};

import type { PlaceOfCases } from './places.ts';

/** A place on the map: shares of the width and of the height, in per cent. */
export interface Placed {
  place: PlaceOfCases;
  x: number;
  y: number;
}

/** Places close to each other; drawn where the first lies, which has the most cases. */
export interface Cluster {
  places: PlaceOfCases[];
  x: number;
  y: number;
}

/** So many marks a map has at most. */
const MOST = 36;
// In per cent of the width: a mark with a number is so wide on a phone.
const NEAREST = 9;
const WIDER = 1.2;

const gathered = (placed: readonly Placed[], distance: number, ratio: number): Cluster[] => {
  const clusters: Cluster[] = [];
  for (const { place, x, y } of placed) {
    const far = (one: Cluster): number => Math.hypot(one.x - x, (one.y - y) * ratio);
    const [near] = clusters.filter((one) => far(one) < distance).sort((a, b) => far(a) - far(b));
    if (near) near.places.push(place);
    else clusters.push({ places: [place], x, y });
  }
  return clusters;
};

/**
 * Gathers places, those with the most cases first, until few enough marks are left; each place has
 * its own while they are few. `ratio` is the height of the map by its width.
 */
export const clustersOf = (placed: readonly Placed[], ratio: number): Cluster[] => {
  if (placed.length <= MOST) return gathered(placed, 0, ratio);
  let distance = NEAREST;
  let clusters = gathered(placed, distance, ratio);
  while (clusters.length > MOST) {
    distance *= WIDER;
    clusters = gathered(placed, distance, ratio);
  }
  return clusters;
};

/** How many cases happened at the places of a cluster. */
export const casesIn = ({ places }: Pick<Cluster, 'places'>): number =>
  new Set(places.flatMap(({ cases }) => cases.map(({ id }) => id))).size;

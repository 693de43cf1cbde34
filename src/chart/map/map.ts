import { geoMercator, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { clustersOf, type Cluster } from './clusters.ts';
import { readLand } from './land.ts';
import type { Coordinates, PlaceOfCases } from './places.ts';

/** The size of a map in its own units; on a page it is as wide as there is room. */
export const MAP_SIZE = { width: 640, height: 500 };

/** Land and places on a map that spans them all, the same in every language. */
export interface PlacesMap {
  land: string;
  clusters: Cluster[];
}

// What is seen around the outermost places, in degrees: enough coast to know where one is.
const AROUND: Coordinates = { lat: 9, lon: 12 };
// So many degrees without a place lie between one map and the next: an ocean.
const APART = 70;
// Mercator's map has no poles.
const HIGHEST = 84;
// Lets the edge of the clipped land lie outside of the picture.
const MARGIN = 8;

/** How high a map is for its width. */
export const RATIO = MAP_SIZE.height / MAP_SIZE.width;

const surroundings = (points: readonly Coordinates[]): GeoPermissibleObjects => ({
  type: 'MultiPoint',
  coordinates: points.flatMap(({ lat, lon }) =>
    [-1, 1].map((sign) => [
      lon + sign * AROUND.lon,
      Math.max(-HIGHEST, Math.min(HIGHEST, lat + sign * AROUND.lat)),
    ]),
  ),
});

const projectionFor = (points: readonly Coordinates[]): GeoProjection => {
  const { width, height } = MAP_SIZE;
  const lons = points.map(({ lon }) => lon);
  return geoMercator()
    .rotate([-(Math.min(...lons) + Math.max(...lons)) / 2, 0])
    .fitSize([width, height], surroundings(points))
    .clipExtent([
      [-MARGIN, -MARGIN],
      [width + MARGIN, height + MARGIN],
    ]);
};

/** A place with its coordinates. */
interface KnownPlace {
  place: PlaceOfCases;
  coordinates: Coordinates;
}

/** Parts places where nothing lies between them for so many degrees that no map would be of use. */
const regionsOf = (known: readonly KnownPlace[]): KnownPlace[][] => {
  const [first, ...others] = known.toSorted((a, b) => a.coordinates.lon - b.coordinates.lon);
  if (!first) return [];
  const regions = [[first]];
  for (const one of others) {
    const region = regions.at(-1)!;
    if (one.coordinates.lon - region.at(-1)!.coordinates.lon > APART) regions.push([one]);
    else region.push(one);
  }
  return regions
    .map((region) => known.filter((one) => region.includes(one)))
    .toSorted((a, b) => b.length - a.length);
};

const round = (share: number): number => Math.round(share * 10) / 10;

/** Gives the outline of the land that a view shows: made, or known from before. */
export type LandOf = (view: string, make: () => string) => string;

/** Land and places that lie on one side of the world. */
const mapOf = (known: readonly KnownPlace[], landOf: LandOf): PlacesMap => {
  const projection = projectionFor(known.map(({ coordinates }) => coordinates));
  const { width, height } = MAP_SIZE;
  const placed = known.map(({ place, coordinates: { lat, lon } }) => {
    const [x, y] = projection([lon, lat])!;
    return { place, x: round((100 * x) / width), y: round((100 * y) / height) };
  });
  // As a flat map of the world would be wide.
  const scale = (projection.scale() * 2 * Math.PI) / 360;
  const view = JSON.stringify([projection.rotate(), projection.scale(), projection.translate()]);
  return {
    land: landOf(view, () => geoPath(projection).digits(0)(readLand(scale)) ?? ''),
    clusters: clustersOf(placed, RATIO),
  };
};

/** The maps of places, the one with the most first; none where no place has coordinates. */
export const placesMaps = (
  places: readonly PlaceOfCases[],
  landOf: LandOf = (_view, make) => make(),
): PlacesMap[] =>
  regionsOf(
    places.flatMap((place) => {
      const { coordinates } = place;
      return coordinates ? { place, coordinates } : [];
    }),
  ).map((region) => mapOf(region, landOf));

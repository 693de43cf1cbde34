import { geoMercator, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Locale } from '../../model/locale.ts';
import { inLocale } from '../../model/text.ts';
import { labelSides, type Side } from '../labels.ts';
import { casesIn, clustersOf, type Cluster } from './clusters.ts';
import { readLand } from './land.ts';
import type { Coordinates, PlaceOfCases } from './places.ts';

/** The size of a map in its own units; on a page it is as wide as there is room. */
export const MAP_SIZE = { width: 640, height: 500 };

/** Land and places on a map that spans them all, the same in every language. */
export interface PlacesMap {
  land: string;
  clusters: Cluster[];
}

/** A mark as it is drawn: shares of the width and of the height, in per cent. */
interface MapPoint {
  name: string;
  isArea: boolean;
  x: number;
  y: number;
  /** How many cases happened there, where it stands for several places. */
  cases?: number;
  radius: number;
  /** Where its name stands; nothing where there is no room for it. */
  side?: Side | undefined;
  /** Whether there is room for the name in a wide picture only. */
  isWide: boolean;
}

// What is seen around the outermost places, in degrees: enough coast to know where one is.
const AROUND: Coordinates = { lat: 9, lon: 12 };
// So many degrees without a place lie between one map and the next: an ocean.
const APART = 70;
// Mercator's map has no poles.
const HIGHEST = 84;
// Widths of the map on the narrowest screen, where labels are closest, and on wide ones.
const NARROWEST = 250;
const WIDE = [380, 640];
// Width of letters in labels, in pixels.
const [HAN, LETTER] = [12, 6];
// Lets the edge of the clipped land lie outside of the picture.
const MARGIN = 8;
const RATIO = MAP_SIZE.height / MAP_SIZE.width;
// Of a place, of an area, and of a mark that holds a number of so many digits.
const [PLACE, AREA] = [4, 6];
const [NUMBER, DIGIT] = [7, 3];

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

const widthOf = (label: string): number =>
  [...label].reduce((sum, char) => sum + (/\p{sc=Han}/u.test(char) ? HAN : LETTER), 0);

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

const markOf = (cluster: Cluster, locale: Locale): Omit<MapPoint, 'side' | 'isWide'> => {
  const { places, x, y } = cluster;
  const [{ name, isArea }, ...others] = places as [PlaceOfCases, ...PlaceOfCases[]];
  const label = inLocale(name, locale).text;
  if (others.length === 0) return { name: label, isArea, x, y, radius: isArea ? AREA : PLACE };
  const cases = casesIn(cluster);
  return { name: label, isArea: false, x, y, cases, radius: NUMBER + DIGIT * String(cases).length };
};

/** The marks of a map with their names in a language. */
export const mapPoints = ({ clusters }: PlacesMap, locale: Locale): MapPoint[] => {
  const points = clusters.map((cluster) => markOf(cluster, locale));
  const labels = points.map(({ name, x, y, radius }) => ({
    x: x / 100,
    y: (y * RATIO) / 100,
    width: widthOf(name),
    radius,
  }));
  const everywhere = labelSides(labels, [NARROWEST, ...WIDE]);
  const sides = labelSides(labels, WIDE, everywhere);
  return points.map((point, index) => ({
    ...point,
    side: sides[index],
    isWide: everywhere[index] === undefined,
  }));
};

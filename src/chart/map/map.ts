import { geoMercator, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Locale } from '../../model/locale.ts';
import { placeKey, type Case } from '../../model/corpus.ts';
import { inLocale, type Localized } from '../../model/text.ts';
import { labelSides, type Side } from '../labels.ts';
import { readLand } from './land.ts';

/** The size of a map in its own units; on a page it is as wide as there is room. */
export const MAP_SIZE = { width: 640, height: 500 };

/** A place with the cases that happened there. */
export interface PlaceOfCases {
  name: Localized;
  coordinates?: Coordinates | undefined;
  /** An area in which the sources name no place. */
  isArea: boolean;
  cases: Case[];
}

/** A place as it is drawn: shares of the width and of the height, in per cent. */
export interface MapPoint {
  name: string;
  isArea: boolean;
  x: number;
  y: number;
  /** Where its name stands; nothing where there is no room for it. */
  side?: Side | undefined;
  /** Whether there is room for the name in a wide picture only. */
  isWide: boolean;
}

interface Coordinates {
  lat: number;
  lon: number;
}

// What is seen around the outermost places, in degrees: enough coast to know where one is.
const AROUND: Coordinates = { lat: 9, lon: 12 };
// Mercator's map has no poles.
const HIGHEST = 84;
// Widths of the map on the narrowest screen, where labels are closest, and on wide ones.
const NARROWEST = 250;
const WIDE = [380, 640];
// Width of letters in labels, in pixels.
const [HAN, LETTER] = [12, 6];
// Lets the edge of the clipped land lie outside of the picture.
const MARGIN = 8;

/** The places of all cases, each once, those with the most cases first. */
export const placesOf = (cases: readonly Case[]): PlaceOfCases[] => {
  const places = new Map<string, PlaceOfCases>();
  for (const one of cases) {
    for (const own of one.record.places) {
      const { name, coordinates, area = false } = own;
      const place = places.get(placeKey(own)) ?? { name, isArea: area, cases: [] };
      place.coordinates ??= coordinates;
      place.cases.push(one);
      places.set(placeKey(own), place);
    }
  }
  return [...places.values()].toSorted((a, b) => b.cases.length - a.cases.length);
};

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

const widthOf = (label: string): number =>
  [...label].reduce((sum, char) => sum + (/\p{sc=Han}/u.test(char) ? HAN : LETTER), 0);

/** Land and places on a map that spans them all; nothing where no place has coordinates. */
export const placesMap = (
  places: readonly PlaceOfCases[],
  locale: Locale,
): { land: string; points: MapPoint[] } | undefined => {
  const known = places.flatMap(({ name, isArea, coordinates }) =>
    coordinates ? { name: inLocale(name, locale).text, isArea, ...coordinates } : [],
  );
  if (known.length === 0) return undefined;
  const projection = projectionFor(known);
  const { width, height } = MAP_SIZE;
  const points = known.map(({ name, isArea, lat, lon }) => {
    const [x, y] = projection([lon, lat])!;
    return { name, isArea, x: (100 * x) / width, y: (100 * y) / height };
  });
  const labels = points.map(({ name, x, y }) => ({
    x: x / 100,
    y: (y * height) / width / 100,
    width: widthOf(name),
  }));
  const everywhere = labelSides(labels, [NARROWEST, ...WIDE]);
  const sides = labelSides(labels, WIDE, everywhere);
  return {
    land: geoPath(projection).digits(0)(readLand()) ?? '',
    points: points.map((point, index) => ({
      ...point,
      side: sides[index],
      isWide: everywhere[index] === undefined,
    })),
  };
};

import type { Locale } from '../../model/locale.ts';
import { inLocale } from '../../model/text.ts';
import { labelSides, type Side } from '../labels.ts';
import { casesIn, type Cluster } from './clusters.ts';
import { RATIO, type PlacesMap } from './map.ts';
import type { PlaceOfCases } from './places.ts';

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

// Widths of the map on the narrowest screen, where labels are closest, and on wide ones.
const NARROWEST = 250;
const WIDE = [380, 640];
// Width of letters in labels, in pixels.
const [HAN, LETTER] = [12, 6];
// Of a place, of an area, and of a mark that holds a number of so many digits.
const [PLACE, AREA] = [4, 6];
const [NUMBER, DIGIT] = [7, 3];

const widthOf = (label: string): number =>
  [...label].reduce((sum, char) => sum + (/\p{sc=Han}/u.test(char) ? HAN : LETTER), 0);

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
  const labels = points.map(({ name, x, y, radius, cases }) => ({
    x: x / 100,
    y: (y * RATIO) / 100,
    width: widthOf(name),
    radius,
    hasNumber: cases !== undefined,
  }));
  const everywhere = labelSides(labels, [NARROWEST, ...WIDE]);
  const sides = labelSides(labels, WIDE, everywhere);
  return points.map((point, index) => ({
    ...point,
    side: sides[index],
    isWide: everywhere[index] === undefined,
  }));
};

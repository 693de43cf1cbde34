import { placeKey } from '../../model/corpus.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import type { Position } from '../source/source.ts';
import type { ReadRecord } from './record-parts.ts';

/** A point that a case gives a place, and where it says so. */
export interface PlacePoint extends Position {
  /** What the place is known by in all cases. */
  key: string;
  name: string;
  point: string;
}

const pointOf = ({ lat, lon }: { lat: number; lon: number }): string =>
  `{lat: ${String(lat)}, lon: ${String(lon)}}`;

/** The points of the places of a record. */
export const pointsOf = ({ record, yaml }: ReadRecord): PlacePoint[] =>
  record.places.flatMap((place, index) => {
    const { name, coordinates, area = false } = place;
    if (!coordinates) return [];
    const at = yaml.at(['places', index, 'coordinates']);
    const point = pointOf(coordinates) + (area ? ', area: true' : '');
    return [{ ...at, key: placeKey(place), name: name.en, point }];
  });

/** Reports a place that two cases put at different points: the map shows it once. */
export const checkPlaces = (
  cases: readonly { file: string; points: readonly PlacePoint[] }[],
  report: Report,
): void => {
  const known = new Map<string, { point: string; file: string }>();
  for (const { file, points } of cases)
    for (const { key, name, point, line, column } of points) {
      const before = known.get(key);
      if (!before) known.set(key, { point, file });
      else if (before.point !== point)
        reportIn(report, file)({ line, column }, 'place-differs', {
          found: name,
          expected: before.point,
          file: before.file,
        });
    }
};

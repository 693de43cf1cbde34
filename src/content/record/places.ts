import { placeKey } from '../../model/corpus.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import type { ReadCase } from '../compile/case.ts';

const pointOf = ({ lat, lon }: { lat: number; lon: number }): string =>
  `{lat: ${String(lat)}, lon: ${String(lon)}}`;

/** Reports a place that two cases put at different points: the map shows it once. */
export const checkPlaces = (read: readonly ReadCase[], report: Report): void => {
  const known = new Map<string, { point: string; file: string }>();
  for (const { folder, record } of read) {
    const file = `${folder.path}/case.yaml`;
    record?.record.places.forEach((place, index) => {
      const { name, coordinates, area = false } = place;
      if (!coordinates) return;
      const key = placeKey(place);
      const point = pointOf(coordinates) + (area ? ', area: true' : '');
      const before = known.get(key);
      if (!before) known.set(key, { point, file });
      else if (before.point !== point)
        reportIn(report, file)(record.yaml.at(['places', index, 'coordinates']), 'place-differs', {
          found: name.en,
          expected: before.point,
          file: before.file,
        });
    });
  }
};

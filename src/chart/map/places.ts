import { placeKey, type Case } from '../../model/corpus.ts';
import type { Localized } from '../../model/text.ts';

export interface Coordinates {
  lat: number;
  lon: number;
}

/** A place with the cases that happened there. */
export interface PlaceOfCases {
  name: Localized;
  coordinates?: Coordinates | undefined;
  /** An area in which the sources name no place. */
  isArea: boolean;
  cases: Case[];
}

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

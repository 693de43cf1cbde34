import { placeEntries } from '../../chart/map/entries.ts';
import { placesMap } from '../../chart/map/map.ts';
import { placesOf } from '../../chart/map/places.ts';
import { allCases } from './cases.ts';
import { once } from './once.ts';

/** The map of all cases and the lines of its table, made once. */
export const allPlaces = once(async () => {
  const cases = await allCases();
  const places = placesOf(cases);
  const map = placesMap(places);
  return { map, entries: placeEntries(cases, places, map?.clusters ?? []) };
});

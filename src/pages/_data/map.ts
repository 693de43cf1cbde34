import { placeEntries } from '../../chart/map/entries.ts';
import { placesMaps } from '../../chart/map/map.ts';
import { placesOf } from '../../chart/map/places.ts';
import { allCases } from './cases.ts';
import { once } from './once.ts';

/** The maps of all cases and the lines of its table, made once. */
export const allPlaces = once(async () => {
  const cases = await allCases();
  const places = placesOf(cases);
  const maps = placesMaps(places);
  const clusters = maps.flatMap((map) => map.clusters);
  return { maps, entries: placeEntries(cases, places, clusters) };
});

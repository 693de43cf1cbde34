import { placeEntries } from '../../chart/map/entries.ts';
import { placesMaps, type LandOf } from '../../chart/map/map.ts';
import { placesOf } from '../../chart/map/places.ts';
import { codeHash } from '../../cache/code-hash.ts';
import { hashOf, sha256 } from '../../cache/hash.ts';
import { contentRoot, keptOf } from '../../content/source/root.ts';
import { allCases } from './cases.ts';
import { once } from '../../casebook/once.ts';

/** The outlines of land that maps had before, which take half a second to draw. */
const keptLand = (): { landOf: LandOf; forgetOthers: () => void } => {
  const kept = keptOf(contentRoot(), 'land');
  const names: string[] = [];
  const landOf: LandOf = (view, make) => {
    const name = sha256(view).slice(0, 32);
    const key = hashOf(codeHash('src/chart'), view);
    names.push(name);
    const before = kept.read(name, key);
    if (before) return before.toString();
    const land = make();
    kept.write(name, key, land);
    return land;
  };
  return { landOf, forgetOthers: () => kept.prune(names) };
};

/** The maps of all cases and the lines of its table, made once. */
export const allPlaces = once(async () => {
  const cases = await allCases();
  const places = placesOf(cases);
  const { landOf, forgetOthers } = keptLand();
  const maps = placesMaps(places, landOf);
  forgetOthers();
  const clusters = maps.flatMap((map) => map.clusters);
  return { maps, entries: placeEntries(cases, places, clusters) };
});

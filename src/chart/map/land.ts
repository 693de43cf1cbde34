import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { feature } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryObject, Topology } from 'topojson-specification';

const DATA = 'world-atlas/land-50m.json';
// Square degrees: a bay, and an island, that is smaller is left out. A map weighs 1.5 KB so.
const SMALLEST_BAY = 0.003;
const SMALLEST_ISLAND = 0.03;

/** The land of the world (Natural Earth, 1:50m): coasts only, no borders and no names. */
export const readLand = () => {
  const read = createRequire(join(process.cwd(), 'package.json'));
  const world = presimplify(read(DATA) as Topology<{ land: GeometryObject }>);
  const coarse = filter(simplify(world, SMALLEST_BAY), filterWeight(world, SMALLEST_ISLAND));
  return feature(coarse, coarse.objects.land);
};

import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { feature } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryObject, Topology } from 'topojson-specification';

const DATA = 'world-atlas/land-50m.json';
// Square pixels: a bay, and an island, that is smaller is left out.
const SMALLEST_BAY = 2;
const SMALLEST_ISLAND = 10;

type World = Topology<{ land: GeometryObject }>;
let weighed: World | undefined;

/** The coasts with the weight of each of their points, which every map asks for. */
const world = (): World =>
  (weighed ??= presimplify(createRequire(join(process.cwd(), 'package.json'))(DATA) as World));

/**
 * The land of the world (Natural Earth, 1:50m) for a map of so many pixels a degree: coasts only, no
 * borders and no names.
 */
export const readLand = (scale: number) => {
  const area = scale * scale;
  const coarse = filter(
    simplify(world(), SMALLEST_BAY / area),
    filterWeight(world(), SMALLEST_ISLAND / area),
  );
  return feature(coarse, coarse.objects.land);
};

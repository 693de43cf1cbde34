import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { pointOf } from '../../record/world.ts';

type Ring = readonly (readonly number[])[];
type Rings = readonly Ring[];

const round = (unit: number): number => Math.round(unit * 10) / 10;

const moved = (ring: Ring, degrees: number): Ring =>
  ring.map(([lon = 0, lat = 0]) => [lon + degrees, lat]);

/** A coast that crosses the edge of the map goes on beyond it, and comes in again at the other one. */
export const overTheEdge = (ring: Ring): Ring[] => {
  let turn = 0;
  const on = ring.map(([lon = 0, lat = 0], index) => {
    const step = lon - (ring[index - 1]?.[0] ?? lon);
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    return [lon + turn, lat];
  });
  const isAcross = on.some(([lon = 0]) => Math.abs(lon) > 180);
  // One that ends a turn away goes around a pole.
  return turn === 0 && isAcross ? [on, moved(on, 360), moved(on, -360)] : [ring];
};

const ringPath = (ring: Ring): string =>
  `M${ring
    .map(([lon = 0, lat = 0]) => pointOf({ lat, lon }))
    .map(({ x, y }) => `${round(x)} ${round(y)}`)
    .join('L')}Z`;

/** The land of the world (Natural Earth) as the path of a picture; fetched when a map is shown. */
export const landPath = async (): Promise<string> => {
  const { default: world } = await import('world-atlas/land-110m.json');
  const { land } = (world as unknown as Topology<{ land: GeometryObject }>).objects;
  const found = feature(world as unknown as Topology, land);
  const shapes = found.type === 'FeatureCollection' ? found.features : [found];
  return shapes
    .flatMap(({ geometry }) =>
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : [],
    )
    .flatMap((rings: Rings) => rings.flatMap(overTheEdge).map(ringPath))
    .join('');
};

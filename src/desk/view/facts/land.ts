import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { pointOf } from '../../record/world.ts';

type Rings = readonly (readonly (readonly number[])[])[];

const round = (unit: number): number => Math.round(unit * 10) / 10;

const ringPath = (ring: Rings[number]): string =>
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
    .flatMap((rings: Rings) => rings.map(ringPath))
    .join('');
};

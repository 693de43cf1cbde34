import { expect, test } from 'vitest';
import { landPath, overTheEdge } from './land.ts';

test('a coast across the edge of the map is drawn at both edges, and not across the world', () => {
  const chukotka = [
    [170, 65],
    [180, 66],
    [-170, 66],
    [-170, 65],
    [170, 65],
  ];
  const [own, ...copies] = overTheEdge(chukotka);
  expect(own?.map(([lon]) => lon)).toEqual([170, 180, 190, 190, 170]);
  expect(copies.map((ring) => ring[0]?.[0])).toEqual([530, -190]);
  expect(
    overTheEdge([
      [10, 1],
      [20, 1],
      [20, 2],
      [10, 1],
    ]),
  ).toHaveLength(1);
});

test('no line of the world goes from one edge to the other, but for the pole', async () => {
  const path = await landPath();
  const long = path.split(/(?=M)/).flatMap((ring) => {
    const points = [...ring.matchAll(/([-\d.]+) ([-\d.]+)/g)].map((found) =>
      found.slice(1).map(Number),
    );
    return points.filter(([x = 0, y = 0], at) => {
      const [before = x] = points[at - 1] ?? [];
      return Math.abs(x - before) > 360 && y < 300;
    });
  });
  expect(long).toEqual([]);
});

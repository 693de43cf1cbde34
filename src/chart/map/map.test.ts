import { expect, test } from 'vitest';
import type { Case } from '../../model/corpus.ts';
import { clustersOf, type Placed } from './clusters.ts';
import { placeEntries, placeRows } from './entries.ts';
import { placesMaps } from './map.ts';
import { mapPoints } from './points.ts';
import { placesOf } from './places.ts';

const place = (en: string, lat?: number, lon?: number) => ({
  name: { en, fa: `${en}-fa` },
  country: 'CN',
  ...(lat !== undefined && { coordinates: { lat, lon } }),
});
const filed = (id: string, ...places: object[]): Case =>
  ({ id, record: { places }, articles: {} }) as unknown as Case;

const wuhan = place('Wuhan', 30.59, 114.31);
const beijing = place('Beijing', 39.9, 116.41);
const cases = [
  filed('a', wuhan, place('Beijing')),
  filed('b', beijing, place('Nowhere')),
  filed('c'),
];

test('a place of several cases is one, and comes first', () => {
  const places = placesOf(cases);
  expect(places.map(({ name, cases: there }) => [name.en, there.map(({ id }) => id)])).toEqual([
    ['Beijing', ['a', 'b']],
    ['Wuhan', ['a']],
    ['Nowhere', ['b']],
  ]);
  expect(places[0]!.coordinates).toEqual(beijing.coordinates);
});

test('north is up and east is right, in Persian too; what has no coordinates is not drawn', () => {
  const map = placesMaps(placesOf(cases))[0]!;
  const { land } = map;
  const points = mapPoints(map, 'fa');
  expect(points.map(({ name }) => name)).toEqual(['Beijing-fa', 'Wuhan-fa']);
  const [north, south] = [points[0]!, points[1]!];
  expect(north.y).toBeLessThan(south.y);
  expect(north.x).toBeGreaterThan(south.x);
  expect(land).toMatch(/^M[\d.,LMZ-]+Z$/);
  expect(land.length).toBeLessThan(8000);
});

test('draws the land of a view once where somebody keeps it', () => {
  const kept = new Map<string, string>();
  let drawn = 0;
  const maps = (all: Case[]) =>
    placesMaps(placesOf(all), (view, make) => {
      if (!kept.has(view)) kept.set(view, (drawn += 1) > 0 ? make() : '');
      return kept.get(view)!;
    });
  const before = maps(cases);
  expect(before).toEqual(placesMaps(placesOf(cases)));
  expect([maps(cases), drawn]).toEqual([before, 1]);
  expect(maps([filed('a', wuhan)])[0]!.land).not.toBe(before[0]!.land);
  expect(drawn).toBe(2);
});

test('one place alone has its surroundings; places around the world have the world', () => {
  const alone = placesMaps(placesOf([filed('a', wuhan)]))[0]!;
  expect(alone.clusters[0]!.x).toBeCloseTo(50);
  const lons = [-179, -110, -41, 28, 97, 166];
  const far = lons.map((lon, n) => place(`P${n}`, [89, -89][n] ?? 0, lon));
  for (const { x, y } of placesMaps(placesOf([filed('a', ...far)]))[0]!.clusters.slice(2)) {
    expect(x).toBeGreaterThan(0);
    expect(y).toBeLessThan(100);
  }
});

test('an area is told from a place', () => {
  const there = placesOf([filed('a', wuhan, { ...place('Shandong', 36.4, 118.3), area: true })]);
  expect(mapPoints(placesMaps(there)[0]!, 'en').map(({ name, isArea }) => [name, isArea])).toEqual([
    ['Wuhan', false],
    ['Shandong', true],
  ]);
});

test('without coordinates there is no map', () => {
  expect(placesMaps(placesOf([filed('a', place('Nowhere'))]))).toEqual([]);
});

test('beyond an ocean is another map, the one with the most places first', () => {
  const far = [place('Durham', 36, -78.9), place('Philadelphia', 40, -75.2)];
  const near = [wuhan, beijing, place('Tehran', 35.7, 51.4)];
  const maps = placesMaps(placesOf([filed('a', ...far, ...near)]));
  const names = maps.map((map) => mapPoints(map, 'en').map(({ name }) => name));
  expect(names).toEqual([
    ['Wuhan', 'Beijing', 'Tehran'],
    ['Durham', 'Philadelphia'],
  ]);
});

const world = Array.from({ length: 400 }, (_, n) =>
  filed(`n${n}`, place(`P${n}`, ((n * 37) % 140) - 60, ((n * 101) % 340) - 170)),
);

test('many places are few marks, each with the number of its cases', () => {
  const map = placesMaps(placesOf(world))[0]!;
  expect(map.clusters.length).toBeLessThanOrEqual(36);
  expect(map.clusters.length).toBeGreaterThan(12);
  const points = mapPoints(map, 'en');
  expect(points.reduce((sum, { cases: number = 1 }) => sum + number, 0)).toBe(400);
  expect(map.land.length).toBeLessThan(15_000);
});

test('a mark stands where its place of most cases lies; no place is in two', () => {
  const placed = placesOf(world).map((one, n): Placed => ({ place: one, x: n % 100, y: n % 7 }));
  const clusters = clustersOf(placed, 1);
  expect(clusters[0]).toMatchObject({ x: 0, y: 0 });
  expect(new Set(clusters.flatMap(({ places }) => places)).size).toBe(400);
});

test('the table names every case at each of its places, in the order of the marks', () => {
  const places = placesOf(cases);
  const { clusters } = placesMaps(places)[0]!;
  const rows = placeRows(placeEntries(cases, places, clusters));
  expect(
    rows.map(({ place: where, cases: there }) => [
      where?.name.en,
      there.map(({ id }) => id).join(),
    ]),
  ).toEqual([
    ['Beijing', 'a,b'],
    ['Wuhan', 'a'],
    ['Nowhere', 'b'],
    [undefined, 'c'],
  ]);
});

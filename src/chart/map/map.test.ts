import { expect, test } from 'vitest';
import type { Case } from '../../model/corpus.ts';
import { placesMap, placesOf } from './map.ts';

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
  const { points, land } = placesMap(placesOf(cases), 'fa')!;
  expect(points.map(({ name }) => name)).toEqual(['Beijing-fa', 'Wuhan-fa']);
  const [north, south] = [points[0]!, points[1]!];
  expect(north.y).toBeLessThan(south.y);
  expect(north.x).toBeGreaterThan(south.x);
  expect(land).toMatch(/^M[\d.,LMZ-]+Z$/);
  expect(land.length).toBeLessThan(8000);
});

test('one place alone has its surroundings; places around the world have the world', () => {
  const alone = placesMap(placesOf([filed('a', wuhan)]), 'en')!;
  expect(alone.points[0]!.x).toBeCloseTo(50);
  const far = [place('North', 89, 179), place('South', -89, -179), place('Far', 0, 100)];
  for (const { x, y } of placesMap(placesOf([filed('a', ...far)]), 'en')!.points.slice(2)) {
    expect(x).toBeGreaterThan(0);
    expect(y).toBeLessThan(100);
  }
});

test('an area is told from a place', () => {
  const there = placesOf([filed('a', wuhan, { ...place('Shandong', 36.4, 118.3), area: true })]);
  expect(placesMap(there, 'en')!.points.map(({ name, isArea }) => [name, isArea])).toEqual([
    ['Wuhan', false],
    ['Shandong', true],
  ]);
});

test('without coordinates there is no map', () => {
  expect(placesMap(placesOf([filed('a', place('Nowhere'))]), 'zh')).toBeUndefined();
});

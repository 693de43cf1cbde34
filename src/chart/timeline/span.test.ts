import { expect, test } from 'vitest';
import { precisionOf, spanOf } from './span.ts';

const iso = (moment: string): string[] => {
  const { from, to } = spanOf(moment);
  return [from, to].map((time) => new Date(time).toISOString().slice(0, 16));
};

test.each([
  ['2013', '2013-01-01T00:00', '2014-01-01T00:00'],
  ['2013-12', '2013-12-01T00:00', '2014-01-01T00:00'],
  ['2024-02-29', '2024-02-29T00:00', '2024-03-01T00:00'],
  ['2020-01-23T07:00', '2020-01-23T07:00', '2020-01-23T07:01'],
])('%s is the time from %s to %s', (moment, from, to) => {
  expect(iso(moment)).toEqual([from, to]);
});

test('a duration is a time since the beginning, as exact as its smallest unit', () => {
  expect(spanOf('PT4H')).toEqual({ from: 4 * 3_600_000, to: 5 * 3_600_000 });
  expect(spanOf('P1DT30M').from).toBe((24 * 60 + 30) * 60_000);
  expect(['PT0H', 'P3D', 'PT4H30M', '2008', '2020-01-23T07:00'].map(precisionOf)).toEqual([
    'hour',
    'day',
    'minute',
    'year',
    'minute',
  ]);
});

test('anything else is an error', () => {
  expect(() => spanOf('soon')).toThrow(RangeError);
});

import { expect, test } from 'vitest';
import { anchor, percent, spaced } from './place.ts';

test('time runs leftwards in Persian', () => {
  expect(percent(12, 'ltr')).toBe('12%');
  expect(percent(12, 'rtl')).toBe('88%');
  expect([percent(0, 'rtl'), percent(100, 'rtl')]).toEqual(['100%', '0%']);
});

test('a label at an edge stands inwards of it', () => {
  expect([0, 50, 100].map(anchor)).toEqual(['start', undefined, 'end']);
});

test('places that are too close are moved apart within their limits', () => {
  expect(spaced([0, 1, 50], 4, [0, 100])).toEqual([0, 4, 50]);
  expect(spaced([97, 98, 100], 4, [0, 100])).toEqual([92, 96, 100]);
});

test('more places than there is room for share it evenly', () => {
  expect(spaced([5, 5, 5], 40, [0, 10])).toEqual([0, 5, 10]);
});

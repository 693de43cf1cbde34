import { expect, test } from 'vitest';
import { listPages, namedPages } from './list-pages.ts';

test('a list has pages of 50, the last with the rest; an empty list has one', () => {
  const pages = listPages(Array.from({ length: 101 }, (_, at) => at));
  expect(pages.map(({ number, of, total, items }) => [number, of, total, items.length])).toEqual([
    [1, 3, 101, 50],
    [2, 3, 101, 50],
    [3, 3, 101, 1],
  ]);
  expect(listPages([])).toEqual([{ number: 1, of: 1, total: 0, items: [] }]);
});

test('a page leads to the first, to those around it and to the last', () => {
  expect(namedPages({ number: 1, of: 3 })).toEqual([1, 2, 3]);
  expect(namedPages({ number: 9, of: 200 })).toEqual([1, 7, 8, 9, 10, 11, 200]);
});

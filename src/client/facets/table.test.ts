import { expect, test } from 'vitest';
import { narrow, pagesOf, type Table } from './table.ts';

const table: Table = {
  names: {
    parts: [],
    facets: [
      { id: 'hazard', lists: '/en/terms/', values: [] },
      { id: 'year', lists: '/en/cases/year/', values: [] },
    ],
  },
  cases: [
    { id: 'a', has: ['hazard=flood', 'year=2020'] },
    { id: 'b', has: ['hazard=flood', 'hazard=fire', 'year=2021'] },
    { id: 'c', has: ['hazard=fire', 'year=2020'] },
    { id: 'd', has: [] },
  ],
};

test('two values of a facet are either the one or the other, two facets both', () => {
  const left = (...choice: [string, string[]][]): number[] => narrow(table, new Map(choice)).places;
  expect(left()).toEqual([0, 1, 2, 3]);
  expect(left(['hazard', ['flood', 'fire']])).toEqual([0, 1, 2]);
  expect(left(['hazard', ['flood']], ['year', ['2020']])).toEqual([0]);
  expect(left(['hazard', ['none']])).toEqual([]);
});

test('a value counts what it would leave, one of a facet in use what it would add', () => {
  const { counts } = narrow(table, new Map([['hazard', ['flood']]]));
  expect(Object.fromEntries(counts)).toEqual({
    'hazard=flood': 2,
    'hazard=fire': 2,
    'year=2020': 1,
    'year=2021': 1,
  });
});

test('cases are taken from the pages of the shortest list that has them', () => {
  const choice = new Map([
    ['hazard', ['flood', 'fire']],
    ['year', ['2020']],
  ]);
  expect(pagesOf(table, choice, [0, 2], 1)).toEqual([
    { id: 'a', address: '/en/cases/year/2020/' },
    { id: 'c', address: '/en/cases/year/2020/page/2/' },
  ]);
  expect(pagesOf(table, new Map([['hazard', ['flood', 'fire']]]), [1, 2], 1)).toEqual([
    { id: 'b', address: '/en/terms/flood/page/2/' },
    { id: 'c', address: '/en/terms/fire/page/2/' },
  ]);
});

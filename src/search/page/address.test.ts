import { expect, it } from 'vitest';
import { readAddress, toggled, writeAddress } from './address.ts';

it('keeps a search in the address', () => {
  const asked = { query: '地震 a&b', byMeaning: false, filters: { hazard: ['x', 'y'] } };
  expect(readAddress(writeAddress(asked))).toEqual(asked);
  expect(writeAddress({ query: '', byMeaning: true, filters: {} })).toBe('');
});

it('adds a value to a filter, and takes it away', () => {
  const once = toggled({}, 'year', '2020');
  expect(once).toEqual({ year: ['2020'] });
  expect(toggled(once, 'year', '2020')).toEqual({});
});

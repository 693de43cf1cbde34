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

it('leaves out what no filter can be: anybody can write an address', () => {
  expect(readAddress('?q=x&year=abc&year=2020&hazard=%3Cb%3E&__proto__=x').filters).toEqual({
    year: ['2020'],
  });
});

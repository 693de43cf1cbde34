import { expect, test } from 'vitest';
import { formatList } from './list.ts';

test.each([
  ['en', ['a', 'b', 'c'], 'a, b and c'],
  ['zh', ['甲', '乙', '丙'], '甲、乙和丙'],
  ['fa', ['الف', 'ب', 'پ'], 'الف،\u200f ب و پ'],
  ['fa', ['الف', 'ب'], 'الف و ب'],
  // What stands in a name stays.
  ['fa', ['الف، و ب', 'پ', 'ت'], 'الف، و ب،\u200f پ و ت'],
] as const)('a list in %s is joined as its papers do: %s', (locale, items, text) => {
  expect(formatList(locale, items)).toBe(text);
});

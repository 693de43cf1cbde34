import { expect, it } from 'vitest';
import { matchesOf } from './matches.ts';

it.each([
  [/b*/g, 'abbc😀'],
  [/b*/gu, 'abbc😀b'],
  [/(?<two>..)/dgu, 'abcde'],
  [/(?<=a)|c/gv, 'aacaa'],
  [/x/g, 'abc'],
])('finds with %s in %s what `matchAll` finds', (pattern, text) => {
  pattern.lastIndex = 2;
  expect(matchesOf(text, pattern)).toEqual([...text.matchAll(new RegExp(pattern))]);
  expect(matchesOf(text, pattern)).toEqual([...text.matchAll(new RegExp(pattern))]);
});

import { expect, it } from 'vitest';
import { burdenOf, burdensOfHan } from './stopwords.ts';
import { words } from './words.ts';

const burdens = (text: string) => words(text).map((word) => burdenOf(word.units[0]!, word.text));

it('knows words that ask, and words that say little', () => {
  expect(burdens('How did the company survive')).toEqual(['none', 'none', 'none', 'light', 'full']);
  expect(burdens('چگونه زلزله')).toEqual(['none', 'full']);
});

it('marks the question in a Chinese run', () => {
  expect(burdensOfHan('地震怎么办')).toEqual(['full', 'full', 'none', 'none', 'none']);
});

it('counts a rare character for one', () => {
  expect(burdensOfHan('𠮷热线的')).toEqual(['full', 'full', 'full', 'none']);
});

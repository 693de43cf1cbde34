import { expect, it } from 'vitest';
import { burdenOf, burdensOfHan } from './stopwords.ts';
import { words } from './words.ts';

const burdens = (text: string) => words(text).map((word) => burdenOf(word.units[0]!, word.text));

it('knows words that ask, and words that say little', () => {
  expect(burdens('How did the company survive')).toEqual(['none', 'none', 'none', 'light', 'full']);
  expect(burdens('چگونه زلزله')).toEqual(['none', 'full']);
  expect(burdens("can't cannot won’t")).toEqual(['none', 'none', 'none']);
});

it('knows what a Chinese verb comes to, and what compares, to say little', () => {
  expect(burdensOfHan('分成几个片区互相比')).toEqual([
    ...['light', 'light', 'none', 'none'],
    ...['full', 'full', 'light', 'light', 'none'],
  ]);
});

it('marks the question in a Chinese run', () => {
  expect(burdensOfHan('地震怎么办')).toEqual(['full', 'full', 'none', 'none', 'none']);
});

it('counts a rare character for one', () => {
  expect(burdensOfHan('𠮷热线的')).toEqual(['full', 'full', 'full', 'none']);
});

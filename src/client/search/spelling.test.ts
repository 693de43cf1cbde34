import { describe, expect, it } from 'vitest';
import { completed, nearestWord, readSpelling, splitWord } from './spelling.ts';

const spelling = readSpelling(
  ['phone', 'earthquak', 'case', 'maintain', 'lockdown', 'center', 'call', 'گفتار', 'زلزله'].join(
    '\n',
  ),
);

describe('nearestWord', () => {
  it.each([
    ['earthqauk', 'earthquak'],
    ['phne', 'phone'],
    ['lockdwon', 'lockdown'],
    ['زلزه', 'زلزله'],
  ])('%s is %s', (typed, word) => expect(nearestWord(typed, spelling)?.word).toBe(word));

  it.each(['cake', 'گیتار', 'xyzzy', '2003'])('%s is none of them', (typed) =>
    expect(nearestWord(typed, spelling)).toBeUndefined(),
  );
});

it('completes what is being typed', () => {
  expect(completed('earthq', spelling)?.word).toBe('earthquak');
  expect(completed('ea', spelling)).toBeUndefined();
});

it('parts two words written as one', () => {
  expect(splitWord('callcenter', spelling)?.map(({ word }) => word)).toEqual(['call', 'center']);
});

import { describe, expect, it } from 'vitest';
import {
  completed,
  nearestWord,
  originOf,
  readSpelling,
  splitInThree,
  splitWord,
  withoutEnding,
} from './spelling.ts';

const spelling = readSpelling(
  // The most frequent first.
  ['phone', 'زلزله', 'case', 'call', 'show', 'she', 'all', 'گفتار']
    .concat([
      'maintain',
      'lockdown',
      'voic',
      'mail',
      'email',
      'contractor',
      'center',
      'earthquak',
      'weather',
      'span',
      'selection',
    ])
    .join('\n'),
);

describe('nearestWord', () => {
  it.each([
    ['earthqauk', 'earthquak'],
    ['phne', 'phone'],
    ['lockdwon', 'lockdown'],
    ['زلزه', 'زلزله'],
    ['slection', 'selection'],
  ])('%s is %s', (typed, word) => expect(nearestWord(typed, spelling)?.word).toBe(word));

  it.each([
    ['a short word of which another letter makes another word', 'cake'],
    ['the same', 'shoe'],
    ['a stop word', 'shes'],
    ['a rare word', 'spain'],
    ['another first letter', 'leather'],
    ['a word that lacks but its first letter', 'election'],
    ['nothing like it', 'گیتار'],
    ['the same', 'xyzzy'],
    ['a number', '2003'],
  ])('not for %s: %s', (_why, typed) => expect(nearestWord(typed, spelling)).toBeUndefined());
});

it('takes a mistyped ending off a Persian word', () => {
  expect(withoutEnding('گفتارلن', spelling)?.word).toBe('گفتار');
  expect(withoutEnding('گفتارنامه', spelling)).toBeUndefined();
});

it('completes what is being typed', () => {
  expect(completed('earthq', spelling)?.word).toBe('earthquak');
  expect(completed('ea', spelling)).toBeUndefined();
});

it('parts two words written as one', () => {
  const partsOf = (typed: string) => splitWord(typed, spelling)?.map(({ word }) => word);
  expect(partsOf('callcenter')).toEqual(['call', 'center']);
  expect(partsOf('callin')).toEqual(['call', 'in']);
  expect(partsOf('callalling')).toBeUndefined();
  expect(partsOf('aftercall')).toEqual(['after', 'call']);
  expect(partsOf('voicemail')).toEqual(['voice', 'mail']);
  expect(partsOf('subcontractor')).toEqual(['sub', 'contractor']);
  expect(partsOf('همگفتار')).toEqual(['هم', 'گفتار']);
  expect(partsOf('زلزلهگاه')).toEqual(['زلزله', 'گاه']);
  expect(partsOf('پیشنویس')).toEqual(['پیش', 'نویس']);
  expect(partsOf('زلزلهزدگان')).toEqual(['زلزله', 'زدگان']);
  expect(partsOf('گفتاردا')).toBeUndefined();
});

it('parts two words and a small one written as one', () => {
  const partsOf = (typed: string) => splitInThree(typed, spelling)?.map(({ word }) => word);
  expect(partsOf('callfromphone')).toEqual(['call', 'from', 'phone']);
  expect(partsOf('اززلزلهگفتار')).toEqual(['از', 'زلزله', 'گفتار']);
  expect(partsOf('callfromx')).toBeUndefined();
});

it('leads a Persian noun to what it is made of', () => {
  expect(originOf('زلزلگی', spelling)?.word).toBe('زلزله');
  expect(originOf('گفتارگی', spelling)).toBeUndefined();
});

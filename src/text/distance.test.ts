import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, nearest } from './distance.ts';

describe('distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['practise', 'pratcise', 1],
    ['客户中心', '客服中心', 1],
    ['𠮷野家', '吉野家', 1],
    ['😀a', 'a😀', 1],
  ])('%s to %s is %d', (from, to, edits) => expect(distance(from, to)).toBe(edits));

  it('is the same both ways, and zero only for the same text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 8 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
      }),
      { seed: 4 },
    );
  });
});

describe('nearest', () => {
  const rights = ['earthquake', 'phone-outage', 'lockdown', 'تلفن', '地震'];
  it.each([
    ['earthqauke', 'earthquake'],
    ['Lock-Down', 'lockdown'],
    ['تلفون', 'تلفن'],
    ['cafe\u0301s', undefined],
    ['relocation', undefined],
    ['停电', undefined],
  ])('%s → %s', (word, best) => expect(nearest(word, rights)).toBe(best));

  it('is not far', () => {
    expect(nearest('abcde', ['abcxy'])).toBe('abcxy');
    expect(nearest('abcde', ['abxyz'])).toBeUndefined();
  });

  it('takes the first of equals, and the same letter however it is composed', () => {
    expect(nearest('p13', ['p11', 'p12'])).toBe('p11');
    expect(nearest('cafe\u0301', ['caf\u00e9'])).toBe('caf\u00e9');
  });
});

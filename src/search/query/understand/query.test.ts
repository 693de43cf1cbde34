import { describe, expect, it } from 'vitest';
import { words } from '../../shared/words.ts';
import { lightenLone, readTerms, type Meanings } from './query.ts';
import type { Term } from './elements.ts';

const TECHNOLOGY = 0;
const meanings: Meanings = {
  labels: { latin: { it: [TECHNOLOGY] } },
  learned: {},
  concepts: 1,
  same: 1,
};
const meant = (query: string, capital?: string): string[] => {
  const terms: Term[] = words(query).map((word) => ({
    word,
    trust: 1,
    isCapital: word.text === capital,
  }));
  return readTerms(terms, meanings)
    .flat()
    .filter(({ ways }) => ways.some(({ meaning }) => meaning === TECHNOLOGY))
    .map(({ text }) => text);
};

describe('a name that is spelt like a word which says nothing', () => {
  it('is not meant in a sentence', () => expect(meant('fix it today')).toEqual([]));
  it('is meant in capitals', () => expect(meant('it department', 'it')).toEqual(['it']));
  it('is meant alone', () => expect(meant('it')).toEqual(['it']));
  it('is not looked for as the word that it is', () =>
    expect(readTerms([{ word: words('it')[0]!, trust: 1 }], meanings).flat()[0]?.ways).toEqual([
      expect.objectContaining({ meaning: TECHNOLOGY }),
    ]));
});

describe('a Chinese number', () => {
  const unitsOf = (query: string): string[][] =>
    readTerms(
      words(query).map((word) => ({ word, trust: 1 })),
      meanings,
    )
      .flat()
      .map(({ ways }) => ways.map(({ unit }) => unit));

  it('finds what it counts, which may be a word by itself', () =>
    expect(unitsOf('12月刚')).toEqual([['12月', '12'], ['月刚', '12月'], ['月刚']]));
  it('is found as digits, too', () => expect(unitsOf('三')).toEqual([['三', '3']]));
});

describe('the names of a concept', () => {
  const WEATHER = 0;
  const FLOOD = 1;
  const WATER = 2;
  const labels = { latin: { flood: [WEATHER, FLOOD, WATER], weather: [WEATHER] } };
  const akinTo = (query: string) =>
    readTerms([{ word: words(query)[0]!, trust: 1 }], { ...meanings, labels })
      .flat()
      .flatMap(({ ways }) => ways.filter(({ isAkin }) => isAkin).map(({ meaning }) => meaning));

  it('are akin to one that has a group of its own', () =>
    expect(akinTo('flood')).toEqual([WEATHER, WATER]));
  it('are the same as any other', () => expect(akinTo('weather')).toEqual([]));
});

describe('lightenLone', () => {
  const lightened = (query: string, found: string): string => {
    const groups = readTerms(
      words(query).map((word) => ({ word, trust: 1 })),
      meanings,
    );
    const group = groups.flat();
    const unknown = group.map(({ text }) => !found.includes(text));
    return lightenLone(group, unknown)
      .filter(({ burden }, at) => burden !== group[at]!.burden)
      .map(({ text }) => text)
      .join('');
  };

  it('makes light of a word of one character among known ones', () =>
    expect(lightened('来电转同事', '来电同事')).toBe('转'));

  it('leaves an unknown word of two, and one that is all there is', () => {
    expect(lightened('客户吉他', '客户')).toBe('');
    expect(lightened('琴', '')).toBe('');
  });

  it('leaves the rest of two words of which only what spans them is known', () =>
    expect(lightened('恐龙化石', '龙化')).toBe(''));
});

import { describe, expect, it } from 'vitest';
import type { Element } from './query.ts';
import { rank } from './rank.ts';

const word = (text: string, ...units: string[]): Element => ({
  text,
  script: 'latin',
  weight: 1,
  burden: 'full',
  ways: (units.length > 0 ? units : [text]).map((unit, at) => ({
    unit,
    trust: at === 0 ? 1 : 0.75,
  })),
});

const hits = new Map([
  [
    'quake',
    new Map([
      [0, 0.8],
      [1, 0.2],
    ]),
  ],
  ['service', new Map([0, 1, 2, 3].map((place): [number, number] => [place, 0.5]))],
  ['tremor', new Map([[2, 0.9]])],
]);
const places = (elements: Element[]) => rank(elements, hits, 4).map(({ place }) => place);

describe('rank', () => {
  it('puts first what stands most for a word', () => {
    expect(places([word('quake')])).toEqual([0, 1]);
  });

  it('finds by another way what the word itself does not', () => {
    expect(places([word('quake', 'quake', 'tremor')])).toEqual([0, 2, 1]);
  });

  it('leaves out what covers too little: one common word of a strange question', () => {
    expect(places([word('pizza'), word('rome'), word('service')])).toEqual([]);
  });

  it('leaves out what mentions in passing one of the words of a strange question', () => {
    const passing = new Map([['weather', new Map([[1, 0.1]])]]);
    const asked = [word('weather'), word('berlin')];
    expect(rank(asked, passing, 4)).toEqual([]);
    expect(rank(asked.slice(0, 1), passing, 4)).toHaveLength(1);
  });

  it('prefers what covers all of a query', () => {
    expect(places([word('quake'), word('service')]).slice(0, 2)).toEqual([0, 1]);
  });
});

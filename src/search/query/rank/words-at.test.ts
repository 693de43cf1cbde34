import { expect, it } from 'vitest';
import type { Hits } from './postings.ts';
import type { QueryElement } from '../understand/elements.ts';
import { judge } from './judge.ts';
import { wordsAt } from './words-at.ts';

const hitsIn = (...places: number[]): Hits => ({
  places: Uint32Array.from(places),
  strengths: Float64Array.from(places, () => 1),
});

const element = (script: 'han' | 'latin', ...units: string[]): QueryElement => ({
  text: units[0]!,
  typed: units[0]!,
  script,
  weight: 1,
  burden: 'full',
  ways: units.map((unit) => ({
    unit,
    trust: 1,
    ...(unit.startsWith('0') && { meaning: Number(unit) }),
  })),
});

const wordsIn = (elements: readonly QueryElement[], hits: ReadonlyMap<string, Hits>) =>
  [0, 1].map((place) => wordsAt(place, judge(elements, hits, { from: 0, to: 2 })));

it('counts the pairs of Chinese characters, so that what has them all is told from what has some', () => {
  const all = [element('han', '我愿'), element('han', '我愿', '愿意'), element('han', '愿意')];
  const hits = new Map([
    ['我愿', hitsIn(0)],
    ['愿意', hitsIn(0, 1)],
  ]);
  expect(wordsIn(all, hits)).toEqual([4, 2]);
});

it('counts a word once, however it is found, and not what only means the same', () => {
  const all = [element('latin', 'call-centre', 'call', '07'), element('latin', 'numbers', '08')];
  const hits = new Map([
    ['call-centre', hitsIn(0)],
    ['call', hitsIn(0)],
    ['07', hitsIn(0, 1)],
    ['08', hitsIn(0, 1)],
  ]);
  expect(wordsIn(all, hits)).toEqual([1, 0]);
});

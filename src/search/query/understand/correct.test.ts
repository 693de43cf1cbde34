import { expect, it } from 'vitest';
import { words } from '../../shared/words.ts';
import type { SearchData } from '../data.ts';
import { asParted, asTyped, correct, type Doubt } from './correct.ts';
import { readPinyin } from './pinyin.ts';
import { readSpelling } from './spelling.ts';

const KNOWN = { arabic: 'انلاین\nتبادل\nبحث\nوبینار', latin: 'hotlin\nservic' };

const data = {
  compounds: () => Promise.resolve(new Map()),
  spelling: (script: keyof typeof KNOWN) => Promise.resolve(readSpelling(KNOWN[script])),
  frequentPinyin: () => Promise.resolve(readPinyin('', new Map())),
} as unknown as SearchData;

const correctedOf = async (query: string, ...unknown: string[]): Promise<string> => {
  const doubts = words(query).map((word): Doubt => ({
    word,
    trust: 1,
    unknown: [unknown.includes(word.text)],
  }));
  return (await correct(doubts, data, false)).terms.map(({ word }) => word.text).join(' ');
};

it.each([
  ['آن لاین', ['لاین'], 'انلاین'],
  ['آن‌لاین', ['لاین'], 'انلاین'],
  ['بحث وتبادل', ['وتبادل'], 'بحث و تبادل'],
  ['وبینار', [], 'وبینار'],
  ['تبادلشان', ['تبادلشان'], 'تبادل'],
  ['درخشان', ['درخشان'], 'درخشان'],
  ['hot line servic', ['hot', 'line'], 'hotline servic'],
])('takes %s, of which %j is unknown, for %s', async (query, unknown, read) => {
  expect(await correctedOf(query, ...unknown)).toBe(read);
});

it('takes what is one letter off for typed so, and nothing that is further off', () => {
  const [word] = words('hotline');
  const trustOf = (trust: number) => asTyped([{ word: word!, trust }])[0]?.trust;
  expect([1, 0.9, 0.8, 0.6].map(trustOf)).toEqual([1, 1, 1, 0.6]);
  expect(asTyped([{ word: word!, trust: 1, trusts: [0.5, 0.8] }])[0]?.trusts).toEqual([0.5, 1]);
});

it('parts what was typed as one, in its place', () => {
  const parted = [
    { start: 1, end: 8, words: ['hot', 'line'] },
    { start: 9, end: 13, words: ['to', 'do'] },
  ];
  expect(asParted('“hotline todo”', { terms: [], parted })).toBe('“hot line to do”');
});

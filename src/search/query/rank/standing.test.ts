import { expect, it } from 'vitest';
import type { QueryElement } from '../understand/elements.ts';
import {
  akinLast,
  answersWhole,
  areMentions,
  extentOf,
  filingOf,
  saidIn,
  type Filing,
} from './standing.ts';

const said = (...weights: number[]): QueryElement[] =>
  weights.map((weight) => ({
    text: 'x',
    typed: 'x',
    script: 'latin',
    burden: 'full',
    ways: [],
    weight,
  }));
const evidence = (
  score: number,
  strength: number,
  named: number,
  shown: number,
  filing: Filing = 'unknown',
) => ({
  score,
  coverage: 0.8,
  strength,
  named,
  shown,
  isAkin: false,
  filing,
});

it('tells how much is asked', () => {
  expect(extentOf(saidIn(said(1)))).toBe('one');
  expect(extentOf(saidIn(said(1, 1)))).toBe('several');
  expect(extentOf(saidIn(said(0.5, 0.5, 0.5, 0.5)))).toBe('several');
  expect(extentOf(saidIn(said(1, 1, 1, 1, 1)))).toBe('much');
});

it('takes for an answer what is about it, or has its words in one place', () => {
  expect(answersWhole(evidence(1, 0.6, 0.5, 0.5), 3)).toBe(true);
  expect(answersWhole(evidence(1, 0.1, 1, 1), 3)).toBe(true);
});

it('takes for none what has one word of three, or each once and far apart', () => {
  expect(answersWhole(evidence(1, 0.3, 0.33, 0.33), 3)).toBe(false);
  expect(answersWhole(evidence(1, 0.1, 0.7, 0.35), 3)).toBe(false);
});

it('asks more of what has less than half of three words', () => {
  const partly = { ...evidence(1, 0.4, 0.67, 0.67), coverage: 0.45 };
  expect(answersWhole(partly, 3)).toBe(false);
  expect(answersWhole(partly, 2)).toBe(true);
  expect(answersWhole({ ...partly, shown: 0.85 }, 3)).toBe(true);
});

it('tells mentions by their distance from the best', () => {
  const found = [evidence(1, 0.8, 1, 1), evidence(0.7, 0.8, 1, 1), evidence(0.2, 0.5, 1, 1)];
  expect(areMentions(found, 3)).toEqual([false, false, true]);
});

it('takes for a mention what is about one word of two, and answers them far worse than the best', () => {
  const found = [evidence(1, 0.9, 1, 1.2), evidence(0.33, 0.81, 1, 0.9)];
  expect(areMentions(found, 3)).toEqual([false, true]);
});

it('takes for an answer what is less about it, and answers nearly as well as the best', () => {
  const found = [evidence(1, 0.7, 1, 1), evidence(0.65, 0.52, 1, 0.95)];
  expect(areMentions(found, 3)).toEqual([false, false]);
});

it('takes what is filed under it for an answer sooner, and what is filed elsewhere for a mention', () => {
  const next = (score: number, filing: Filing) =>
    areMentions([evidence(1, 0.7, 1, 1), evidence(score, 0.64, 1, 0.9, filing)], 3)[1];
  expect([next(0.5, 'under it'), next(0.5, 'unknown')]).toEqual([false, true]);
  expect([next(0.7, 'unknown'), next(0.7, 'elsewhere')]).toEqual([false, true]);
});

it('tells how a case is filed by its tags and its sector', () => {
  const entry = { tags: ['earthquake', 'award'], sector: 'banking' };
  expect(filingOf(entry, [])).toBe('unknown');
  expect(filingOf(entry, ['epidemic', 'award'])).toBe('under it');
  expect(filingOf(entry, ['banking'])).toBe('under it');
  expect(filingOf(entry, ['epidemic'])).toBe('elsewhere');
  expect(filingOf({}, ['epidemic'])).toBe('elsewhere');
});

it('takes a lone word in passing for a mention, though nothing does better', () => {
  expect(areMentions([evidence(1, 0.1, 1, 1)], 1)).toEqual([true]);
  expect(areMentions([evidence(1, 0.1, 1, 1)], 6)).toEqual([false]);
});

it('puts what is only akin to a lone word after what has it, and takes it for a mention', () => {
  const akin = { ...evidence(3, 0.9, 0, 0), isAkin: true };
  const found = akinLast([akin, evidence(1, 0.5, 1, 1)], 'one', ({ isAkin }) => isAkin);
  expect(found.map(({ score }) => score)).toEqual([1, 3]);
  expect(areMentions(found, 1)).toEqual([false, true]);
});

it('does not ask of several words that they stand in what answers', () => {
  const akin = { ...evidence(3, 0.9, 0, 0.9), isAkin: true };
  const found = akinLast([akin, evidence(1, 0.5, 1, 1)], 'several', ({ isAkin }) => isAkin);
  expect(found.map(({ score }) => score)).toEqual([3, 1]);
  expect(areMentions([akin], 3)).toEqual([false]);
});

it('takes what is akin to a lone word for an answer where it is filed under it', () => {
  const akin = { ...evidence(0.8, 0.9, 0, 0, 'under it'), isAkin: true };
  expect(areMentions([evidence(1, 0.5, 1, 1), akin], 1)).toEqual([false, false]);
});

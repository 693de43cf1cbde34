import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isGenerated } from '../../../src/search/testing/generated-cases.ts';
import { corpus, idsOf, queries } from './asked.ts';

/** The share of other spellings that must find the same cases in the same order. */
const SAME = 0.99;
const MOST_DRAWN = 60;

const groups = globSync('e2e/collections/spellings/*.json').flatMap(
  (file) => JSON.parse(readFileSync(file, 'utf8')) as string[][],
);

const ZWNJ = '\u200c';

/** Spellings of what stands in the texts themselves: half-spaces, hyphens, spaces within Chinese. */
const drawn = (texts: readonly string[]): string[][] => {
  const draw = (pattern: RegExp) => {
    const all = [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([w]) => w)))];
    const step = Math.max(1, Math.floor(all.length / MOST_DRAWN));
    return all.filter((_, at) => at % step === 0);
  };
  const persian = draw(/(?<!\p{L})[آ-ی]{2,}\u200c[آ-ی]{3,}(?![\p{L}\u200c])/gu);
  const english = draw(/\b[a-z]{3,}-[a-z]{3,}\b/g);
  const chinese = draw(/(?<!\p{Script=Han})\p{Script=Han}{2,4}(?!\p{Script=Han})/gu);
  return [
    ...persian.map((word) => [word, word.replace(ZWNJ, ' '), word.replace(ZWNJ, '')]),
    ...english.map((word) => [word, word.replace('-', ' '), word.toUpperCase()]),
    ...chinese.map((word) => [word, [...word].join(' '), [...word].join('\u200b')]),
  ];
};

const texts = corpus.cases
  .filter(({ id }) => !isGenerated(id))
  .flatMap(({ articles }) =>
    Object.values(articles).flatMap(({ blocks }) => blocks.map(({ text }) => text)),
  );
const ofTexts = drawn(texts);
for (const query of [...groups, ...ofTexts].flat()) queries.add(query);

const found = (query: string): string => idsOf(query).join(' ');

/** The spellings that find something else than the usual one of their group, and the share of others. */
const compare = (all: readonly string[][]) => {
  const pairs = all.flatMap(([usual = '', ...others]) => others.map((other) => [usual, other]));
  const apart = pairs.filter(([usual = '', other = '']) => found(usual) !== found(other));
  return { share: 1 - apart.length / pairs.length, apart: apart.map((pair) => pair.join(' ≠ ')) };
};

it('finds the same cases in the same order, however a query is spelt', () => {
  const { share, apart } = compare(groups);
  expect(share, apart.join('\n')).toBeGreaterThanOrEqual(SAME);
});

it('does so for what stands in the texts', () => {
  const { share, apart } = compare(ofTexts);
  expect(share, apart.join('\n')).toBeGreaterThanOrEqual(SAME);
});

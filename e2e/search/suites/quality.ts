import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { misses, score } from '../../../src/search/testing/collection.ts';
import { collections } from '../frozen-search.ts';
import { answers, idsOf, queries as asked } from './asked.ts';

/** Of so many queries one is asked for its exact answer. */
const ORDERED = 6;
const TOP = 3;
const MISSES = `${import.meta.dirname}/../search-misses.json`;
const ORDER = `${import.meta.dirname}/../search-order.json`;
const RENEW = 'npm run unit -- e2e/search/search.test.ts --update';

/** As measured on 29 November 2026. The floor is one query lower: a tie may fall otherwise. */
const MEASURED: Record<string, { recall: number; mrr: number; empty: number }> = {
  development: { recall: 1, mrr: 0.9966, empty: 1 },
  'held out': { recall: 0.9964, mrr: 0.9964, empty: 1 },
  blind: { recall: 0.9959, mrr: 0.9754, empty: 1 },
  sealed: { recall: 0.9844, mrr: 0.957, empty: 1 },
  'sealed, the second': { recall: 0.9905, mrr: 0.9746, empty: 0.9412 },
  'sealed, the third': { recall: 0.9902, mrr: 0.9804, empty: 0.9412 },
  'sealed, the fourth': { recall: 0.8167, mrr: 0.7944, empty: 0.8 },
};
const MEASURES = [
  ['recall@5', 'recall'],
  ['MRR', 'mrr'],
  ['right to find nothing', 'empty'],
] as const;

const halves = collections();
const all = [...halves.values()].flat();
for (const { query } of all) asked.add(query);

const found = (): Map<string, string[]> => new Map(all.map(({ query }) => [query, idsOf(query)]));

/** Of each half the queries that are not answered as they should be, and with what. */
const missed = (): Record<string, string[]> =>
  Object.fromEntries([...halves].map(([half, queries]) => [half, misses(queries, found())]));

it('has a floor for every half of the collections', () => {
  expect(Object.keys(MEASURED)).toEqual([...halves.keys()]);
});

describe.each([...halves])('the queries of “%s”', (half, queries) => {
  it.each(MEASURES)('keep their %s', (name, measure) => {
    const before = JSON.parse(readFileSync(MISSES, 'utf8')) as Record<string, string[]>;
    const now = missed()[half]!;
    const worse = now.filter((line) => !before[half]?.includes(line));
    const those = queries.filter(({ cases }) => (cases.length === 0) === (measure === 'empty'));
    const floor = MEASURED[half]![measure] - 1 / those.length;
    const value = score(queries, found())[measure];
    expect(
      value,
      `${half}: ${name} is ${value.toFixed(4)}, the floor ${floor.toFixed(4)}; worse than before:\n` +
        (worse.length > 0 ? worse : now).join('\n'),
    ).toBeGreaterThanOrEqual(floor);
  });
});

it(`misses the queries written down and no others; to write them anew: ${RENEW}`, async () => {
  await expect(`${JSON.stringify(missed(), null, 2)}\n`).toMatchFileSnapshot(MISSES);
});

it(`answers in the order written down; to write it anew: ${RENEW}`, async () => {
  const lines = all
    .filter((_, at) => at % ORDERED === 0)
    .map(({ query }) => [
      query,
      answers
        .get(query)!
        .results.slice(0, TOP)
        .map(({ id, passage }) => `${id}#${passage?.anchor ?? ''}`)
        .join(' '),
    ]);
  const order = Object.fromEntries(lines) as Record<string, string>;
  await expect(`${JSON.stringify(order, null, 2)}\n`).toMatchFileSnapshot(ORDER);
});

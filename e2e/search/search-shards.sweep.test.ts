import { expect, it } from 'vitest';
import { collections, frozenAmong, withSearch } from './frozen-search.ts';

const SHARD = 8;
/** Of so many queries one is asked. */
const ASKED = 24;

it('answers from an index in shards as from one in a piece', async () => {
  const corpus = frozenAmong(0);
  const queries = [...collections().values()].flat().filter((_, at) => at % ASKED === 0);
  const answersOf = (choices: { most?: number }) =>
    withSearch(corpus, choices, async (ask, { data }) => {
      const answers = [];
      for (const { query } of queries) answers.push(await ask(query));
      return { shards: (await data.catalogue()).shards, answers };
    });
  const whole = await answersOf({});
  const divided = await answersOf({ most: SHARD });
  expect(whole.shards).toBe(1);
  expect(divided.shards).toBeGreaterThan(2);
  expect(divided.answers).toEqual(whole.answers);
  expect(whole.answers.filter(({ results }) => results.length > 1).length).toBeGreaterThan(10);
});

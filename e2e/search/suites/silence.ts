import { expect, it } from 'vitest';
import { readCollection } from '../../../src/search/testing/collection.ts';
import { idsOf, queries } from './asked.ts';

/** Everyday questions in words of the casebook that no case answers; 0.95 find nothing. */
const QUIET = 0.94;

const nothing = readCollection('e2e/collections/nothing.json');
for (const { query } of nothing) queries.add(query);

it('finds nothing where words of a question stand, and no answer to it', () => {
  const found = nothing.flatMap(({ query }) => {
    const ids = idsOf(query);
    return ids.length > 0 ? [`${query}: ${ids.join(' ')}`] : [];
  });
  expect(1 - found.length / nothing.length, found.join('\n')).toBeGreaterThanOrEqual(QUIET);
});

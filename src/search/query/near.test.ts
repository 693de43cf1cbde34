import { expect, test } from 'vitest';
import { NO_COMPOUNDS } from '../shared/compounds/compounds.ts';
import type { CatalogueEntry } from '../shared/files.ts';
import { nearCases } from './near.ts';
import { judge } from './rank/judge.ts';
import type { QueryElement } from './understand/elements.ts';

const element = (text: string, burden: QueryElement['burden'] = 'full'): QueryElement => ({
  text,
  typed: text,
  script: 'latin',
  weight: 1,
  burden,
  ways: [{ unit: text, trust: 1 }],
});

const CASES = 300;

/** The cases that have “ready now” word by word; all have its words, the first ones most. */
const found = async (having: number[], burden?: QueryElement['burden']): Promise<string[]> => {
  const places = Array.from({ length: CASES }, (_, place) => place);
  const strengths = Float64Array.from(places, (place) => 1 - place / (2 * CASES));
  const hits = new Map(
    ['ready', 'now'].map((unit) => [unit, { places: Uint32Array.from(places), strengths }]),
  );
  const range = { from: 0, to: CASES };
  const near = await nearCases(
    judge([element('ready', burden), element('now', burden)], burden ? new Map() : hits, range),
    range,
    { phrases: ['ready now'], areQuoted: true },
    {
      entries: (some) =>
        Promise.resolve(
          some.map((place): CatalogueEntry => ({
            kind: 'case',
            id: String(place),
            languages: ['en'],
          })),
        ),
      compounds: () => Promise.resolve(NO_COMPOUNDS),
      whole: (id) => {
        const text = having.includes(Number(id)) ? 'They were ready now.' : 'Now they were ready.';
        return Promise.resolve({ title: {}, passages: [['p1', text]] });
      },
    },
  );
  return near.map(({ entry }) => entry.id);
};

test('what is quoted is looked for in more cases that have its words, if none of the nearest has it', async () => {
  expect(await found([1, 3])).toEqual(['1', '3']);
  expect(await found([150])).toEqual(['150']);
  expect(await found([])).toEqual([]);
});

test('more cases are not read where one of the nearest has it', async () => {
  expect(await found([2, 150])).toEqual(['2']);
});

test('not every case of a large corpus is read', async () => {
  expect(await found([CASES - 1])).toEqual([]);
});

test('what is quoted and says nothing, of which the index knows no word, is looked for in all that are read', async () => {
  expect(await found([150], 'none')).toEqual(['150']);
  expect(await found([150], 'light')).toEqual([]);
});

import { expect, test } from 'vitest';
import { readerOf } from '../i18n/reader.ts';
import type { Case, VocabularyConcept } from '../model/corpus.ts';
import { facetsOf, facetTable } from './facets.ts';
import { siteIndex } from './site-index.ts';

const concept = (id: string, scheme: string): [string, VocabularyConcept] => [
  id,
  {
    id,
    scheme,
    prefLabel: { en: id, zh: id, fa: id },
    narrower: [],
  } as unknown as VocabularyConcept,
];
const concepts = new Map([concept('flood', 'hazard'), concept('post', 'sector')]);

const made = (id: string, tags: string[], lang: string, start?: string): Case =>
  ({
    id,
    record: { tags, organization: { sector: 'post' }, ...(start && { period: { start } }) },
    articles: { [lang]: { lang, role: 'original' } },
  }) as unknown as Case;
const cases = [made('a', ['flood'], 'zh', '2020-01'), made('b', [], 'fa')];
const index = siteIndex(cases, concepts);

test('each value of a facet has its label, the number of its cases and the list of them', () => {
  const facets = facetsOf(readerOf('fa', '/'), index);
  expect(facets.map(({ id, values }) => [id, ...values.map((value) => value.cases)])).toEqual([
    ['hazard', 1],
    ['sector', 2],
    ['original', 1, 1],
    ['year', 1],
  ]);
  expect(facets.map(({ values: [value] }) => value?.path)).toEqual([
    'terms/flood/',
    'terms/post/',
    'cases/in/fa/',
    'cases/year/2020/',
  ]);
  expect(facets.at(-1)?.values).toMatchObject([{ id: '2020', label: '۲۰۲۰ م', cases: 1 }]);
});

test('where only the first values stand, the facet says where all do', () => {
  const [hazard, sector, original] = facetsOf(readerOf('en', '/'), index, 0);
  expect([hazard?.rest, sector?.rest]).toEqual(['terms/#hazard', 'terms/#sector']);
  expect(original?.values).toHaveLength(2);
  expect(facetsOf(readerOf('en', '/'), index, 0).at(-1)?.rest).toBe('timeline/');
  expect(facetsOf(readerOf('en', '/'), index, 1).every(({ rest }) => rest === undefined)).toBe(
    true,
  );
});

test('a table for the browser names each value once', () => {
  expect(facetTable(index, 0, 2)).toEqual({
    values: ['hazard=flood', 'sector=post', 'original=zh', 'year=2020', 'original=fa'],
    cases: [
      ['a', 0, 1, 2, 3],
      ['b', 1, 4],
    ],
  });
  expect(facetTable(index, 1, 2).cases).toEqual([['b', 0, 1]]);
});

import { expect, test } from 'vitest';
import { readerOf } from '../i18n/reader.ts';
import type { Case, VocabularyConcept } from '../model/corpus.ts';
import { facetQuery, facetsOf } from './facets.ts';

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

test('a case says what it has in each facet as an address would', () => {
  expect(cases.map((one) => facetQuery(one, concepts))).toEqual([
    'hazard=flood&sector=post&original=zh&year=2020',
    'sector=post&original=fa',
  ]);
});

test('each value of a facet has its label and the number of its cases', () => {
  const facets = facetsOf(readerOf('fa', '/'), cases, concepts);
  expect(facets.map(({ id, values }) => [id, ...values.map((value) => value.cases)])).toEqual([
    ['hazard', 1],
    ['sector', 2],
    ['original', 1, 1],
    ['year', 1],
  ]);
  expect(facets.at(-1)?.values).toEqual([{ id: '2020', label: '۲۰۲۰ م', cases: 1 }]);
});

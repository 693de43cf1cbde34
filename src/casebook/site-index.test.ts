import { expect, test } from 'vitest';
import type { Case, VocabularyConcept } from '../model/corpus.ts';
import { relatedCases } from './related.ts';
import { below, casesBelow, casesOf, casesWith, siteIndex } from './site-index.ts';
import { waysInto } from './ways.ts';

const filed = (id: string, sector: string, ...tags: string[]): Case =>
  ({ id, record: { tags, organization: { sector } }, articles: {} }) as unknown as Case;

const concept = (id: string, ...narrower: string[]): [string, VocabularyConcept] => [
  id,
  { id, scheme: 'hazard', narrower } as unknown as VocabularyConcept,
];

const cases = [
  filed('a', 'insurance', 'earthquake', 'disruption'),
  filed('b', 'postal', 'earthquake', 'disruption'),
  filed('c', 'insurance', 'disruption'),
  filed('d', 'telecom', 'other'),
];
const concepts = new Map([
  concept('hazard', 'natural', 'other'),
  concept('natural', 'earthquake'),
  concept('earthquake'),
  concept('other'),
  concept('disruption'),
  concept('insurance'),
  concept('postal'),
]);
const index = siteIndex(cases, concepts);
const ids = (found: readonly Case[]): string[] => found.map(({ id }) => id);

test('a case is filed under its tags and its sector', () => {
  expect(ids(casesWith(index, 'earthquake'))).toEqual(['a', 'b']);
  expect(ids(casesWith(index, 'insurance'))).toEqual(['a', 'c']);
  expect(casesWith(index, 'natural')).toEqual([]);
});

test('a case is found by the language of its original and by its year', () => {
  const one = {
    id: 'e',
    record: { tags: [], organization: { sector: '' }, period: { start: '2020-02', end: '2021' } },
    articles: { fa: { lang: 'fa', role: 'original' }, en: { lang: 'en', role: 'translation' } },
  } as unknown as Case;
  const own = siteIndex([...cases, one], concepts);
  expect(ids(casesOf(own, 'original', 'fa'))).toEqual(['e']);
  expect(ids(casesOf(own, 'original', 'en'))).toEqual([]);
  expect(ids(casesOf(own, 'year', '2020'))).toEqual(['e']);
});

test('narrower concepts are found at any depth, each case once and in the order of the lists', () => {
  expect(below(concepts, 'hazard')).toEqual(['natural', 'earthquake', 'other']);
  expect(ids(casesBelow(index, 'hazard'))).toEqual(['a', 'b', 'd']);
  expect(ids(casesBelow(index, 'earthquake'))).toEqual([]);
});

test('a circle in the vocabulary does not hang', () => {
  const circle = new Map([concept('x', 'y'), concept('y', 'x')]);
  expect(below(circle, 'x')).toEqual(['y', 'x']);
});

test('the ways in: what most cases are filed under first, what none is not at all', () => {
  const [{ concepts: found } = { concepts: [] }] = waysInto(index, ['hazard'], 2);
  expect(found.map(({ concept: { id }, cases: number }) => [id, number])).toEqual([
    ['disruption', 3],
    ['earthquake', 2],
  ]);
});

test('related cases: what few share counts for more, with the reason', () => {
  const related = relatedCases(index, cases[0]!, 3);
  expect(related.map(({ one }) => one.id)).toEqual(['b', 'c']);
  expect(related[0]?.shared).toEqual(['earthquake', 'disruption']);
});

/** What it must be, asked of every case: too slow for many. */
const relatedByAll = (to: Case, all: readonly Case[], limit: number): string[] => {
  const own = [...to.record.tags];
  const spread = (tag: string): number =>
    all.filter(({ record }) => record.tags.includes(tag)).length;
  return all
    .filter(({ id }) => id !== to.id)
    .map((one) => ({
      id: one.id,
      score: own
        .filter((tag) => one.record.tags.includes(tag))
        .reduce((sum, tag) => sum + 1 / spread(tag), 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id);
};

test('among many cases, the same cases are related as if every case were asked', () => {
  // A tag of a low number is common, as in life; weights are powers of two, so sums are exact.
  const tags = Array.from({ length: 12 }, (_, at) => `t${at}`);
  const many = Array.from({ length: 300 }, (_, n) =>
    filed(
      `n${String(n).padStart(3, '0')}`,
      '',
      ...tags.filter((_tag, at) => (n * 7919 + at * 104_729) % (at + 2) === 0),
    ),
  );
  const own = siteIndex(many, new Map(tags.map((id) => concept(id))));
  const found = many.map((one) => ids(relatedCases(own, one, 3).map((related) => related.one)));
  const scoreOf = (one: Case, id: string): number => {
    const other = many.find((candidate) => candidate.id === id)!;
    return one.record.tags
      .filter((tag) => other.record.tags.includes(tag))
      .reduce((sum, tag) => sum + 1 / casesWith(own, tag).length, 0);
  };
  for (const [at, one] of many.entries()) {
    const expected = relatedByAll(one, many, 3);
    expect(found[at]!.map((id) => scoreOf(one, id).toFixed(9))).toEqual(
      expected.map((id) => scoreOf(one, id).toFixed(9)),
    );
  }
});

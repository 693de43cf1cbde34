import { expect, test } from 'vitest';
import type { Case, VocabularyConcept } from '../model/corpus.ts';
import { below, casesBelow, casesWith, relatedCases } from './usage.ts';

const filed = (id: string, sector: string, ...tags: string[]): Case =>
  ({ id, record: { tags, organization: { sector } }, articles: {} }) as unknown as Case;

const concept = (id: string, ...narrower: string[]): [string, VocabularyConcept] => [
  id,
  { id, narrower } as unknown as VocabularyConcept,
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
]);
const ids = (found: Case[]): string[] => found.map(({ id }) => id);

test('a case is filed under its tags and its sector', () => {
  expect(ids(casesWith(cases, 'earthquake'))).toEqual(['a', 'b']);
  expect(ids(casesWith(cases, 'insurance'))).toEqual(['a', 'c']);
});

test('narrower concepts are found at any depth', () => {
  expect(below(concepts, 'hazard')).toEqual(['natural', 'earthquake', 'other']);
  expect(ids(casesBelow(cases, concepts, 'hazard'))).toEqual(['a', 'b', 'd']);
  expect(ids(casesBelow(cases, concepts, 'earthquake'))).toEqual([]);
});

test('a circle in the vocabulary does not hang', () => {
  const circle = new Map([concept('x', 'y'), concept('y', 'x')]);
  expect(below(circle, 'x')).toEqual(['y', 'x']);
});

test('related cases: what few share counts for more, with the reason', () => {
  const [first] = cases;
  if (!first) throw new Error('no case');
  const related = relatedCases(cases, first, 3);
  expect(related.map(({ one }) => one.id)).toEqual(['b', 'c']);
  expect(related[0]?.shared).toEqual(['earthquake', 'disruption']);
});

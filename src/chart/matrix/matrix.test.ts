import { expect, test } from 'vitest';
import { siteIndex } from '../../casebook/site-index.ts';
import type { Block } from '../../model/block.ts';
import type { Case, VocabularyConcept } from '../../model/corpus.ts';
import type { Inline } from '../../model/inline.ts';
import { citations, markRadius, matrix } from './matrix.ts';

const filed = (id: string, ...tags: string[]): Case =>
  ({ id, record: { tags, organization: { sector: '' } }, articles: {} }) as unknown as Case;
const indexOf = (...cases: Case[]) =>
  siteIndex(
    cases,
    new Map(
      ['cutover', 'drill'].map((id) => [
        id,
        { id, scheme: 'practice' } as unknown as VocabularyConcept,
      ]),
    ),
  );

const link = (to: string): Inline => ({ as: 'link', to, children: ['it'] });

const blocks = [
  [link('page:cases/a/#p12'), ', then ', { as: 'strong', children: [link('page:cases/a/#p4')] }],
  [link('page:cases/a/#p12'), link('page:cases/a/'), link('page:cases/b/#p12a')],
  [link('page:practices/home-agents/'), link('#p3'), link('https://example.org/#p4')],
].map((inline): Block => ({ id: '', kind: 'paragraph', text: '', line: 1, inline }) as Block);

test('the paragraphs that a text cites: each once, in the order of the article', () => {
  expect(citations(blocks)).toEqual(
    new Map([
      ['a', ['p4', 'p12']],
      ['b', ['p12a']],
    ]),
  );
});

test('a cell has its evidence, and whether the case is filed under the practice', () => {
  const { rows } = matrix(
    [{ id: 'cutover', blocks }],
    indexOf(filed('a', 'cutover'), filed('b'), filed('c')),
  );
  const [row] = rows;
  expect(row!.cells.map(({ blocks, isFiled }) => [blocks.length, isFiled])).toEqual([
    [2, true],
    [1, false],
    [0, false],
  ]);
});

test('the mark of the largest count is the largest, and every mark holds its number', () => {
  const radius = markRadius(
    matrix([{ id: 'cutover', blocks }], indexOf(filed('a'), filed('b'))).rows,
  );
  expect(radius(2)).toBe(18);
  expect(radius(1)).toBeGreaterThanOrEqual(10);
  expect(markRadius([])(0)).toBe(10);
});

test('of many cases the first of each practice are shown, those that it cites before those filed under it', () => {
  const others = Array.from({ length: 100 }, (_, n) =>
    filed(`n${n}`, n < 60 ? 'cutover' : 'drill'),
  );
  const { columns, rows } = matrix(
    [
      { id: 'cutover', blocks },
      { id: 'drill', blocks: [] },
    ],
    indexOf(...others, filed('a'), filed('b')),
  );
  expect(columns.map(({ id }) => id)).toEqual([
    ...['n0', 'n1', 'n2', 'n3'],
    ...['n60', 'n61', 'n62', 'n63', 'n64', 'n65'],
    ...['a', 'b'],
  ]);
  expect(rows.map(({ filed: number }) => number)).toEqual([60, 40]);
});

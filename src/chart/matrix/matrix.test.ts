import { expect, test } from 'vitest';
import type { Block } from '../../model/block.ts';
import type { Case } from '../../model/corpus.ts';
import type { Inline } from '../../model/inline.ts';
import { citations, markRadius, matrix } from './matrix.ts';

const filed = (id: string, ...tags: string[]): Case =>
  ({ id, record: { tags }, articles: {} }) as unknown as Case;

const link = (to: string): Inline => ({ as: 'link', to, children: ['it'] });

const blocks = [
  [link('page:cases/a/#p12'), ', then ', { as: 'strong', children: [link('page:cases/a/#p4')] }],
  [link('page:cases/a/#p12'), link('page:cases/a/'), link('page:cases/b/#p12a')],
  [link('page:practices/home-agents/'), link('#p3'), link('https://example.org/#p4')],
].map(
  (inline): Block => ({ id: '', kind: 'paragraph', html: '', text: '', line: 1, inline }) as Block,
);

test('the paragraphs that a text cites: each once, in the order of the article', () => {
  expect(citations(blocks)).toEqual(
    new Map([
      ['a', ['p4', 'p12']],
      ['b', ['p12a']],
    ]),
  );
});

test('a cell has its evidence, and whether the case is filed under the practice', () => {
  const [row] = matrix(
    [{ id: 'cutover', blocks }],
    [filed('a', 'cutover'), filed('b'), filed('c')],
  );
  expect(row!.cells.map(({ blocks, isFiled }) => [blocks.length, isFiled])).toEqual([
    [2, true],
    [1, false],
    [0, false],
  ]);
});

test('the mark of the largest count is the largest, and every mark holds its number', () => {
  const radius = markRadius(matrix([{ id: 'cutover', blocks }], [filed('a'), filed('b')]));
  expect(radius(2)).toBe(18);
  expect(radius(1)).toBeGreaterThanOrEqual(10);
  expect(markRadius([])(0)).toBe(10);
});

import { expect, test } from 'vitest';
import type { Case } from '../../model/corpus.ts';
import { citations, markRadius, matrix } from './matrix.ts';

const filed = (id: string, ...tags: string[]): Case =>
  ({ id, record: { tags }, articles: {} }) as unknown as Case;

const body = `It [moved](../../cases/a/#p12), then [rested](../../cases/a/#p4).
See [again](../../cases/a/#p12), [the case](../../cases/a/), [another](../../cases/b/#p12a)
and [a practice](../home-agents/).`;

test('the paragraphs that a text cites: each once, in the order of the article', () => {
  expect(citations(body)).toEqual(
    new Map([
      ['a', ['p4', 'p12']],
      ['b', ['p12a']],
    ]),
  );
});

test('a cell has its evidence, and whether the case is filed under the practice', () => {
  const [row] = matrix([{ id: 'cutover', body }], [filed('a', 'cutover'), filed('b'), filed('c')]);
  expect(row!.cells.map(({ blocks, isFiled }) => [blocks.length, isFiled])).toEqual([
    [2, true],
    [1, false],
    [0, false],
  ]);
});

test('the mark of the largest count is the largest, and every mark holds its number', () => {
  const radius = markRadius(matrix([{ id: 'cutover', body }], [filed('a'), filed('b')]));
  expect(radius(2)).toBe(18);
  expect(radius(1)).toBeGreaterThanOrEqual(10);
  expect(markRadius([])(0)).toBe(10);
});

import { expect, test } from 'vitest';
import type { Block, BlockGroup, BlockKind } from '../../model/block.ts';
import { rowsOf, stepNumbers } from './rows.ts';

const block = (
  id: string,
  text: string,
  kind: BlockKind = 'paragraph',
  group?: BlockGroup,
): Block => ({
  id,
  kind,
  text,
  line: 1,
  ...(group && { group }),
});

test('blocks meet by their id, in the order of the first column', () => {
  const rows = rowsOf([block('p1', 'a'), block('p1a', 'b')], [block('p1a', 'B'), block('p1', 'A')]);
  expect(rows.map(({ id, first, second }) => [id, first?.text, second?.text])).toEqual([
    ['p1', 'a', 'A'],
    ['p1a', 'b', 'B'],
  ]);
});

test('a block without a partner keeps its row', () => {
  expect(rowsOf([block('p1', 'a'), block('p2', 'b')], [block('p1', 'A')])).toHaveLength(2);
});

test('two texts that share no id meet section by section, in the order of each', () => {
  const rows = rowsOf(
    [block('p1', 'A', 'h2'), block('p2', 'a'), block('p3', 'b'), block('p4', 'B', 'h2')],
    [block('en1', '1', 'h2'), block('en2', 'x'), block('en3', '2', 'h2'), block('en4', 'y')],
  );
  expect(rows.map(({ id, first, second }) => [id, first?.text, second?.text])).toEqual([
    ['p1', 'A', '1'],
    ['p2', 'a', 'x'],
    ['p3', 'b', undefined],
    ['p4', 'B', '2'],
    ['en4', undefined, 'y'],
  ]);
});

test('items of a numbered list count on from the start of their list, over lists inside it', () => {
  const outer = { key: 'a', depth: 1, start: 3 };
  const inner = { key: 'b', depth: 2 };
  const numbers = stepNumbers([
    block('p1', '', 'step', outer),
    block('p2', '', 'step', inner),
    block('p3', '', 'step', inner),
    block('p4', '', 'step', outer),
    block('p5', '', 'item', { key: 'c', depth: 1 }),
  ]);
  expect([...numbers]).toEqual([
    ['p1', 3],
    ['p2', 1],
    ['p3', 2],
    ['p4', 4],
  ]);
});

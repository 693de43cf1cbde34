import { expect, test } from 'vitest';
import type { Block, BlockKind } from '../../model/block.ts';
import { groupBlocks } from './group.ts';

const block = (id: string, kind: BlockKind, key?: string, depth = 1): Block => ({
  id,
  kind,
  text: id,
  line: 1,
  ...(key !== undefined && { group: { key, depth } }),
});

test('paragraphs and headings stand alone', () => {
  const blocks = [block('p1', 'h2'), block('p2', 'paragraph')];
  expect(groupBlocks(blocks)).toEqual(blocks.map((one) => ({ type: 'single', block: one })));
});

test('two lists in a row stay two lists', () => {
  const pieces = groupBlocks([
    block('p1', 'item', 'a'),
    block('p2', 'item', 'a'),
    block('p3', 'step', 'b'),
  ]);
  expect(
    pieces.map((piece) => piece.type === 'list' && [piece.ordered, piece.items.length]),
  ).toEqual([
    [false, 2],
    [true, 1],
  ]);
});

test('a list inside a list belongs to the item before it, and the outer list goes on', () => {
  const [list, ...rest] = groupBlocks([
    block('p1', 'item', 'a'),
    block('p2', 'item', 'b', 2),
    block('p3', 'item', 'c', 3),
    block('p4', 'item', 'b', 2),
    block('p5', 'item', 'a'),
  ]);
  expect(rest).toEqual([]);
  if (list?.type !== 'list') throw new Error('no list');
  expect(list.items.map(({ block: { id } }) => id)).toEqual(['p1', 'p5']);
  const [inner] = list.items[0]?.below ?? [];
  if (!inner || !('items' in inner)) throw new Error('no list inside');
  expect(inner.items.map(({ block: { id } }) => id)).toEqual(['p2', 'p4']);
  const [innermost] = inner.items[0]?.below ?? [];
  expect(innermost).toMatchObject({ items: [{ block: { id: 'p3' } }] });
});

test('rows make a table, paragraphs of a quotation one quotation', () => {
  const pieces = groupBlocks([
    block('p1', 'head', 'a'),
    block('p2', 'row', 'a'),
    block('p3', 'quotation', 'b'),
    block('p4', 'quotation', 'b'),
    block('p5', 'quotation', 'c'),
  ]);
  expect(pieces.map(({ type }) => type)).toEqual(['table', 'quotation', 'quotation']);
});

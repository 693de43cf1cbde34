import { expect, test } from 'vitest';
import { adopted, type Told } from './adopt.ts';

const block = (id: string, start: number, source: string): Told => ({
  id,
  kind: 'paragraph',
  start,
  source,
  part: { from: start, to: start + source.length },
});

test('a block keeps its key: by its place in the same text, else by its number', () => {
  const first = adopted('a\n\nb', [block('p1', 0, 'a'), block('p2', 3, 'b')], undefined);
  const [a, b] = first.blocks.map(({ key }) => key);
  expect(a).not.toBe(b);
  const same = adopted('a\n\nb', [block('p1', 0, 'a'), block('p2x', 3, 'b')], first);
  expect(same.blocks.map(({ key, id }) => [key, id])).toEqual([
    [a, 'p1'],
    [b, 'p2x'],
  ]);
  const moved = adopted(
    'b\n\na\n\nc',
    [block('p2x', 0, 'b'), block('p1', 3, 'a'), block('p3', 6, 'c')],
    same,
  );
  expect(moved.blocks.slice(0, 2).map(({ key }) => key)).toEqual([b, a]);
  expect([a, b]).not.toContain(moved.blocks[2]!.key);
});

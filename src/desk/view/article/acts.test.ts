import { expect, test } from 'vitest';
import { newKey, type Doc } from '../../article/doc.ts';
import { insert, join, mayGo, move, remove, removeAll, split, type } from './acts.ts';

const text = 'One two.\n\nThree four.\n';
const doc: Doc = {
  text,
  blocks: ['One two.', 'Three four.'].map((source) => {
    const start = text.indexOf(source);
    return {
      key: newKey(),
      kind: 'paragraph',
      start,
      source,
      part: { from: start, to: start + source.length },
    };
  }),
};
const [first, second] = doc.blocks.map(({ key }) => key) as [number, number];

test('each act says where the cursor goes', () => {
  const halves = split(doc, first, 'One two.', 4)!;
  expect(halves.doc.text).toBe('One\n\ntwo.\n\nThree four.\n');
  expect(halves.doc.blocks[1]).toMatchObject({ key: halves.focus!.key, source: 'two.' });
  expect(join(doc, first)).toMatchObject({ focus: { key: first, at: 8 } });
  expect(move(doc, second, -1)).toMatchObject({ focus: { key: second } });
  expect(remove(doc, second)).toMatchObject({ gone: 1, focus: { key: first } });
});

test('what cannot be done is not done', () => {
  expect(split(doc, first, 'One two.', 0)).toBeUndefined();
  expect(join(doc, second)).toBeUndefined();
  expect(move(doc, first, -1)).toBeUndefined();
  expect(type(doc, first, '  ')).toBeUndefined();
});

test('what was emptied comes again with its first letter', () => {
  expect(mayGo(doc, second)).toBe(true);
  const without = remove(doc, second)!.doc;
  const again = insert(without, { key: second, after: first, kind: 'paragraph' }, 'T')!.doc;
  expect(again.text).toBe('One two.\n\nT\n');
  expect(again.blocks.map(({ key }) => key)).toEqual([first, second]);
});

test('a text is emptied, and begun anew', () => {
  const { doc: none, gone } = removeAll(doc);
  expect(none.blocks).toEqual([]);
  expect(none.text.trim()).toBe('');
  expect(gone).toBe(2);
  const begun = insert(none, { key: newKey(), after: undefined, kind: 'paragraph' }, 'Anew.')!;
  expect(begun.doc.text.trim()).toBe('Anew.');
});

import { expect, test } from 'vitest';
import type { BlockKind } from '../../../model/block.ts';
import { newKey, type Doc } from '../../article/doc.ts';
import { partsOf } from '../../article/paste.ts';
import { pasteNew } from './acts.ts';

const HEAD = '---\nlang: en\n---\n';
const EMPTY: Doc = { text: HEAD, blocks: [] };
const pasted = (text: string, kind: BlockKind = 'paragraph'): string | undefined =>
  pasteNew(EMPTY, { key: newKey(), after: undefined, kind }, partsOf(text))?.doc.text;

test.each([
  ['a heading first', '## Who it was\n\nShe came.', '## Who it was\n\nShe came.\n'],
  ['a heading alone', '### Who it was', '### Who it was\n'],
  ['a list first', '- One\n- Two', '- One\n- Two\n'],
  ['steps first', '1. One\n2. Two\n\nThree.', '1. One\n2. Two\n\nThree.\n'],
  ['a paragraph first', 'She came.\n\n## Then', 'She came.\n\n## Then\n'],
])('a text pasted into an empty one keeps its marks: %s', (_, text, expected) => {
  expect(pasted(text)).toBe(`${HEAD}\n${expected}`);
});

test('a paragraph takes the kind of the card that it is pasted into', () => {
  expect(pasted('Who it was\n\nShe came.', 'h2')).toBe(`${HEAD}\n## Who it was\n\nShe came.\n`);
  expect(pasted('  \n ')).toBeUndefined();
});

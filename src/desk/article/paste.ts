import type { BlockKind } from '../../model/block.ts';
import type { Doc } from './doc.ts';
import { inserted, retyped } from './edit-blocks.ts';
import { sourceOf } from './one-block.ts';

/** A paragraph, heading or item of a pasted text, without its mark. */
export interface Part {
  kind: BlockKind;
  words: string;
}

const MARKS: readonly (readonly [RegExp, BlockKind])[] = [
  [/^##[ \t]+/, 'h2'],
  [/^###[ \t]+/, 'h3'],
  [/^####[ \t]+/, 'h4'],
  [/^(?:[-*+•‣◦·])[ \t]+/, 'item'],
  [/^(?:\d{1,3}|[۰-۹]{1,3})[.)][ \t]+/, 'step'],
];

// Lines that a page or a mail has broken are shorter than this.
const BROKEN = 90;

/** A line as the mark at its start says what it is. */
export const partOf = (line: string): Part => {
  for (const [mark, kind] of MARKS)
    if (mark.test(line)) return { kind, words: line.replace(mark, '') };
  return { kind: 'paragraph', words: line };
};

/** The paragraphs of a pasted text: parted by empty lines, by marks, or a line each where lines are long. */
export const partsOf = (text: string): readonly Part[] => {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.trim());
  const isLineEach = lines.some((line) => line.length > BROKEN);
  const parts: Part[] = [];
  let isOpen = false;
  for (const line of lines) {
    const part = partOf(line);
    const last = parts.at(-1);
    if (line !== '' && isOpen && last && part.kind === 'paragraph' && !isLineEach)
      last.words += `\n${line}`;
    else if (line !== '') parts.push(part);
    isOpen = line !== '' && !/^h\d$/.test(part.kind);
  }
  return parts;
};

/** The text with parts behind a block, in their order. */
export const withParts = (doc: Doc, after: number, parts: readonly Part[]): Doc => {
  let now = doc;
  let at = after;
  for (const { kind, words } of parts) {
    const source = sourceOf(kind, words);
    if (source === '') continue;
    const before = new Set(now.blocks.map(({ key }) => key));
    now = inserted(now, at, kind, source);
    at = now.blocks.findIndex(({ key }) => !before.has(key));
  }
  return now;
};

/** The text with pasted parts at a place of a block: the first in it, the others behind it. */
export const pastedInto = (
  doc: Doc,
  index: number,
  [before, after]: readonly [string, string],
  parts: readonly Part[],
): Doc | undefined => {
  const own = doc.blocks[index];
  const [first, ...rest] = parts;
  const last = rest.pop();
  if (!own || !first || !last) return undefined;
  const source = sourceOf(own.kind, before + first.words);
  const more = [...rest, { kind: last.kind, words: last.words + after }];
  return source === '' ? undefined : withParts(retyped(doc, index, source), index, more);
};

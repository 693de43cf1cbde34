import type { BlockKind } from '../../model/block.ts';
import { addedNested, addedPart, addedTable } from './added.ts';
import { isListed, type Doc } from './doc.ts';
import { inserted, retyped } from './edit-blocks.ts';
import { sourceOf } from './one-block.ts';
import { turned } from './turn-block.ts';

/** A paragraph, heading or item of a pasted text, without its mark. */
export interface Part {
  kind: BlockKind;
  words: string;
  /** How deep the list lies in another; 0 if it is not said. */
  level?: number;
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

/** Whether the HTML of a clipboard may say more than its plain text. */
export const isFormatted = (html: string): boolean =>
  /<(?:h[1-6]|li|strong|em|[abi]|code|blockquote|t[dh])\b|mso-list|font-(?:weight|style)\s*:/i.test(
    html,
  );

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

/** The end of what is pasted, with what stood behind the place. */
const ending = (last: Part | undefined, after: string): Part[] => {
  if (after.trim() === '') return last ? [last] : [];
  const isText = last?.kind === 'paragraph';
  return isText
    ? [{ ...last, words: last.words + after }]
    : [...(last ? [last] : []), { kind: 'paragraph', words: after }];
};

/** The text with parts behind a block, in their order. */
export const withParts = (doc: Doc, after: number, parts: readonly Part[]): Doc => {
  let now = doc;
  let at = after;
  // The keys of the items that the next one may stand below, from the outermost list on.
  let open: readonly number[] = [];
  const placeOf = (depth: number): number => now.blocks.findIndex(({ key }) => key === open[depth]);
  for (const { kind, words, level = 0 } of parts) {
    const source = sourceOf(kind, words);
    if (source === '') continue;
    const before = new Set(now.blocks.map(({ key }) => key));
    const depth = isListed({ kind }) ? Math.min(level, open.length) : 0;
    const beside = isListed({ kind }) ? placeOf(depth) : -1;
    const own = now.blocks[at];
    if (now.blocks[beside]?.kind === kind) now = inserted(now, beside, kind, source);
    else if (depth > 0) now = addedNested(now, placeOf(depth - 1), kind, source);
    else if (kind === 'head') now = addedTable(now, at, source);
    else if (own && isListed({ kind }) && isListed(own) && own.kind !== kind)
      now = addedPart(now, at, kind, source);
    else now = inserted(now, at, kind, source);
    at = now.blocks.findIndex(({ key }) => !before.has(key));
    const key = now.blocks[at]?.key;
    open = isListed({ kind }) && key !== undefined ? [...open.slice(0, depth), key] : [];
  }
  return now;
};

/**
 * The text with pasted parts at a place of a block: the first in it, the others behind it. A heading
 * or an item stands for itself, and what stood around the place stays apart from it.
 */
export const pastedInto = (
  doc: Doc,
  index: number,
  [before, after]: readonly [string, string],
  parts: readonly Part[],
): Doc | undefined => {
  const own = doc.blocks[index];
  const [first, ...more] = parts;
  if (!own || !first) return undefined;
  const isApart = first.kind !== 'paragraph' && before.trim() !== '';
  const rest: Part[] = isApart ? [first, ...more] : more;
  const last = rest.at(-1);
  const isInline = parts.length === 1 && first.kind === 'paragraph';
  const behind = isInline
    ? []
    : last
      ? [...rest.slice(0, -1), ...ending(last, after)]
      : ending(undefined, after);
  const words = before + first.words + (isInline ? after : '');
  const source = sourceOf(own.kind, isApart ? before : words);
  if (source === '') return undefined;
  const typed = retyped(doc, index, source);
  const isOwn = !isApart && first.kind !== own.kind && first.kind !== 'paragraph';
  const asOwn = isOwn ? turned(typed, index, first.kind, behind.length === 0) : undefined;
  return withParts(asOwn ?? typed, index, behind);
};

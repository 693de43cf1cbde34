import { joinAll } from '../../editor/import/read/join.ts';
import type { BlockKind } from '../../model/block.ts';
import {
  endOf,
  isListed,
  isSamePart,
  lastWithin,
  lineEnd,
  prefixOf,
  spliced,
  type Doc,
} from './doc.ts';
import { nextMark, added, addedPart } from './added.ts';

/** The text with another source for a block; all other bytes stay. */
export const retyped = ({ text, blocks }: Doc, index: number, source: string): Doc => {
  const own = blocks[index];
  if (!own) return { text, blocks };
  const end = endOf(own);
  const shift = source.length - own.source.length;
  const moved = (at: number): number => (at >= end ? at + shift : at);
  return {
    text: text.slice(0, own.start) + source + text.slice(end),
    blocks: blocks.map((block, at) => ({
      ...block,
      ...(at === index ? { source } : { start: moved(block.start) }),
      part: {
        from: block.part.from === own.start ? own.start : moved(block.part.from),
        to: moved(block.part.to),
      },
    })),
  };
};

/**
 * A new block behind another, or at the top (-1). An item behind an item is of its list, a row behind
 * a row of its table; anything else stands behind the list or table.
 */
export const inserted = (doc: Doc, after: number, kind: BlockKind, source: string): Doc => {
  const own = doc.blocks[after];
  const { text } = doc;
  if (own && isListed(own) && (kind === 'item' || kind === 'step')) {
    const last = doc.blocks[lastWithin(doc, after)] ?? own;
    const mark = `\n${nextMark(prefixOf(text, own))}`;
    const more = own.group ? { group: own.group } : {};
    return added(doc, endOf(last), [mark, source, ''], { kind: own.kind, ...more, within: own });
  }
  if (own && kind === 'row' && (own.kind === 'row' || own.kind === 'head')) {
    const line = lineEnd(text, endOf(own));
    const at = own.kind === 'head' ? lineEnd(text, line + 1) : line;
    const more = own.group ? { group: own.group } : {};
    return added(doc, at, ['\n', source, ''], { kind, ...more, within: own });
  }
  return addedPart(doc, after, kind, source);
};

const SPLIT_BESIDE: readonly BlockKind[] = ['quotation', 'note'];

/** A block taken apart: the second half is a paragraph, or of the same list or quotation. */
export const splitInto = (
  doc: Doc,
  index: number,
  [first, second]: readonly [string, string],
): Doc | undefined => {
  const own = doc.blocks[index];
  if (!own) return undefined;
  const halved = retyped(doc, index, first);
  const half = halved.blocks[index];
  if (!half) return undefined;
  const prefix = prefixOf(doc.text, own);
  const more = own.group ? { group: own.group } : {};
  const at = endOf(half);
  if (isListed(own))
    return added(halved, at, [`\n${nextMark(prefix)}`, second, ''], {
      kind: own.kind,
      ...more,
      within: half,
    });
  if (SPLIT_BESIDE.includes(own.kind)) {
    const mark = prefix.includes('>') ? `\n${prefix.trimEnd()}\n${prefix}` : `\n\n${prefix}`;
    return added(halved, at, [mark, second, ''], { kind: own.kind, ...more, within: half });
  }
  return own.kind === 'paragraph' || /^h\d$/.test(own.kind)
    ? addedPart(halved, index, 'paragraph', second)
    : undefined;
};

const JOINABLE: readonly BlockKind[] = ['paragraph', 'item', 'step', 'quotation', 'note'];

/** A block with the next one of its kind at its end; undefined where there is none. */
export const joined = (doc: Doc, index: number): Doc | undefined => {
  const own = doc.blocks[index];
  const next = doc.blocks[index + 1];
  if (!own || own.kind !== next?.kind || !JOINABLE.includes(own.kind)) return undefined;
  if (own.group?.key !== next.group?.key || own.group?.depth !== next.group?.depth)
    return undefined;
  // A comment between them would be lost.
  const gap = doc.text.slice(endOf(own), next.start);
  if (!/^[\s>]*(?:[-*+]|\d+[.)])?\s*$/.test(gap)) return undefined;
  const source = joinAll([own.source, next.source]);
  const without = spliced(doc, { from: endOf(own), to: endOf(next) }, '', true);
  return retyped(without, index, source);
};

/** How many blocks go when one is removed; none where it cannot be. */
export const goneWith = (doc: Doc, index: number): number => {
  const own = doc.blocks[index];
  if (!own) return 0;
  const inside = doc.blocks.filter((one) => isSamePart(one, own));
  if (own.kind === 'head' && inside.length > 1) return 0;
  // The mark of a note stands before its first paragraph.
  if (own.kind === 'footnote' && inside.length > 1 && own === inside[0]) return 0;
  return lastWithin(doc, index) - index + 1;
};

/** The text without a block and what hangs on it; undefined where it cannot be removed. */
export const removed = (doc: Doc, index: number): Doc | undefined => {
  const { text, blocks } = doc;
  const own = blocks[index];
  const gone = goneWith(doc, index);
  if (!own || gone === 0) return undefined;
  const inside = blocks.filter((one) => isSamePart(one, own));
  if (inside.length === gone) {
    const { from, to } = own.part;
    const rest = /^[ \t]*\n+/.exec(text.slice(to))?.[0].length ?? 0;
    if (to + rest < text.length) return spliced(doc, { from, to: to + rest }, '');
    const before = text.slice(0, from).trimEnd().length;
    return spliced(doc, { from: before, to: text.length }, '\n');
  }
  const last = blocks[index + gone - 1] ?? own;
  const next = blocks[index + gone];
  const start = own.start - prefixOf(text, own).length;
  if (next && isSamePart(next, own)) {
    const to = next.start - prefixOf(text, next).length;
    return spliced(doc, { from: start, to }, '');
  }
  const before = blocks[index - 1];
  // The line below the head of a table stays.
  const from = before?.kind === 'head' ? start - 1 : before ? endOf(before) : start;
  return spliced(doc, { from, to: endOf(last) }, '', true);
};

import type { BlockGroup, BlockKind } from '../../model/block.ts';

/** A stretch of a text. */
export interface Range {
  from: number;
  to: number;
}

/** A block of a text that is being edited. */
export interface Spot {
  /** The same as long as the block is, whatever its number. */
  key: number;
  /** Its number; undefined until the worker has given one. */
  id?: string;
  kind: BlockKind;
  start: number;
  source: string;
  /** The list, table, quotation or the like that holds it. */
  part: Range;
  group?: BlockGroup;
}

/** A text with its blocks in order. */
export interface Doc {
  text: string;
  blocks: readonly Spot[];
}

let keys = 0;

/** A key that no other block has. */
export const newKey = (): number => (keys += 1);

/** Where a block ends in its text. */
export const endOf = ({ start, source }: Pick<Spot, 'start' | 'source'>): number =>
  start + source.length;

/** Whether a block is an item of a list. */
export const isListed = ({ kind }: Pick<Spot, 'kind'>): boolean =>
  kind === 'item' || kind === 'step';

/** Whether two blocks stand in one part of a text. */
export const isSamePart = (a: Pick<Spot, 'part'>, b: Pick<Spot, 'part'>): boolean =>
  a.part.from === b.part.from;

/** The end of the line that holds a place. */
export const lineEnd = (text: string, at: number): number => {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
};

/** What stands before a block on its line: the mark of its list or quotation. */
export const prefixOf = (text: string, { start }: Pick<Spot, 'start'>): string =>
  text.slice(text.lastIndexOf('\n', start - 1) + 1, start);

/** The index of the last block that belongs to a list item: itself, or one of the lists in it. */
export const lastWithin = ({ blocks }: Doc, index: number): number => {
  const own = blocks[index];
  if (!own || !isListed(own)) return index;
  const depth = own.group?.depth ?? 1;
  let last = index;
  const isWithin = (next: Doc['blocks'][number] | undefined): boolean =>
    next !== undefined && isSamePart(next, own) && (next.group?.depth ?? 1) > depth;
  while (isWithin(blocks[last + 1])) last += 1;
  return last;
};

/**
 * A text with a stretch of it replaced: blocks within are gone, those behind move on. What is put at
 * the end of a part belongs to it only if that is said.
 */
export const spliced = (
  { text, blocks }: Doc,
  { from, to }: Range,
  by: string,
  isWithin = false,
): Doc => {
  const shift = by.length - (to - from);
  const endAfter = (end: number): number => {
    if (end > to) return end + shift;
    if (end < to) return Math.min(end, from);
    return from < to || isWithin ? from + by.length : end;
  };
  return {
    text: text.slice(0, from) + by + text.slice(to),
    blocks: blocks
      .filter((block) => endOf(block) <= from || block.start >= to)
      .map((block) => ({
        ...block,
        start: block.start >= to ? block.start + shift : block.start,
        part: {
          from: block.part.from >= to ? block.part.from + shift : block.part.from,
          to: endAfter(block.part.to),
        },
      })),
  };
};

/** A text with another block among its blocks. */
export const withSpot = ({ text, blocks }: Doc, spot: Spot): Doc => ({
  text,
  blocks: [...blocks, spot].sort((a, b) => a.start - b.start),
});

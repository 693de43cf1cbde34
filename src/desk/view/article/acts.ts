import type { BlockKind } from '../../../model/block.ts';
import { isListed, isSamePart, lastWithin, type Doc, type Spot } from '../../article/doc.ts';
import {
  goneWith,
  inserted,
  joined,
  removed,
  retyped,
  splitInto,
} from '../../article/edit-blocks.ts';
import { markedOf } from '../../article/marked/from-file.ts';
import { moved } from '../../article/move-block.ts';
import { turned } from '../../article/turn-block.ts';
import { bareSource, sourceOf } from '../../article/one-block.ts';
import { pastedInto, withParts, type Part } from '../../article/paste.ts';

/** A place for the cursor: in a block, before a letter. */
export interface Focus {
  key: number;
  at: number;
}

/** What an act makes of a text, and where the cursor goes. */
export interface Done {
  doc: Doc;
  focus?: Focus;
  gone?: number;
  /** Where a block that moved stands now, from 1. */
  place?: number;
}

const indexOf = ({ blocks }: Doc, key: number): number =>
  blocks.findIndex((block) => block.key === key);

/** How long the words of a block are in its field. */
export const lengthOf = ({ kind, source }: Pick<Spot, 'kind' | 'source'>): number =>
  markedOf(bareSource(kind, source)).text.length;

/** Kinds of which an emptied block is none, and comes again with its first letter. */
const MAY_BE_EMPTY: readonly BlockKind[] = ['paragraph', 'h2', 'h3', 'h4', 'item', 'step'];

/** Whether a block that was emptied leaves the text: one that holds others, or a place, stays. */
export const mayGo = (doc: Doc, key: number): boolean => {
  const at = indexOf(doc, key);
  const own = doc.blocks[at];
  return own !== undefined && MAY_BE_EMPTY.includes(own.kind) && lastWithin(doc, at) === at;
};

/** What was typed into a block. */
export const type = (doc: Doc, key: number, written: string): Done | undefined => {
  const at = indexOf(doc, key);
  const own = doc.blocks[at];
  const source = own && sourceOf(own.kind, written);
  return source ? { doc: retyped(doc, at, source) } : undefined;
};

/** A block in two: what is written before a place of it, and behind. */
export const split = (
  doc: Doc,
  key: number,
  [before, after]: readonly [string, string],
): Done | undefined => {
  const at = indexOf(doc, key);
  const own = doc.blocks[at];
  if (!own) return undefined;
  const first = sourceOf(own.kind, before);
  const rest = /^h\d$/.test(own.kind) ? 'paragraph' : own.kind;
  const second = sourceOf(rest, after);
  const next = first && second ? splitInto(doc, at, [first, second]) : undefined;
  const made = next?.blocks.find(({ key: one }) => doc.blocks.every((block) => block.key !== one));
  return next && made && { doc: next, focus: { key: made.key, at: 0 } };
};

/** A block with the next one at its end. */
export const join = (doc: Doc, key: number): Done | undefined => {
  const at = indexOf(doc, key);
  const own = doc.blocks[at];
  const next = own && joined(doc, at);
  return next && { doc: next, focus: { key, at: lengthOf(own) } };
};

/** A block one place up or down. */
export const move = (doc: Doc, key: number, by: -1 | 1): Done | undefined => {
  const next = moved(doc, indexOf(doc, key), by);
  return next && { doc: next, focus: { key, at: 0 }, place: indexOf(next, key) + 1 };
};

/** A block as one of another kind, under its number. */
export const turn = (doc: Doc, key: number, kind: BlockKind): Done | undefined => {
  const next = turned(doc, indexOf(doc, key), kind);
  return next && { doc: next, focus: { key, at: 0 } };
};

/** A text without a block. */
export const remove = (doc: Doc, key: number): Done | undefined => {
  const at = indexOf(doc, key);
  const gone = goneWith(doc, at);
  const next = removed(doc, at);
  const beside = next && (next.blocks[at] ?? next.blocks[at - 1]);
  return next && { doc: next, gone, ...(beside && { focus: { key: beside.key, at: 0 } }) };
};

/** A text without any block. */
export const removeAll = (doc: Doc): Done => {
  let now = doc;
  for (let at = doc.blocks.length - 1; at >= 0; at -= 1) now = removed(now, at) ?? now;
  return { doc: now, gone: doc.blocks.length - now.blocks.length };
};

/** A new block behind one, or at the top, with its first letters, under a key of the screen. */
export const insert = (
  doc: Doc,
  { key, after, kind }: { key: number; after: number | undefined; kind: BlockKind },
  written: string,
): Done | undefined => {
  const source = sourceOf(kind, written);
  if (source === '') return undefined;
  const next = inserted(doc, after === undefined ? -1 : indexOf(doc, after), kind, source);
  const isNew = (block: Spot): boolean => doc.blocks.every((one) => one.key !== block.key);
  return {
    doc: {
      ...next,
      blocks: next.blocks.map((block) => (isNew(block) ? { ...block, key } : block)),
    },
  };
};

/** Several paragraphs pasted into a block, between what stays of it before and behind. */
export const paste = (
  doc: Doc,
  key: number,
  around: readonly [string, string],
  parts: readonly Part[],
): Done | undefined => {
  const next = pastedInto(doc, indexOf(doc, key), around, parts);
  const made = next?.blocks.findLast(({ key: one }) => indexOf(doc, one) === -1);
  const words = (made ? '' : around[0]) + (parts.at(-1)?.words ?? '');
  return next && { doc: next, focus: { key: made?.key ?? key, at: markedOf(words).text.length } };
};

/** Pasted parts in the place of a block that has no letter yet; what the first is it says itself. */
export const pasteNew = (
  doc: Doc,
  empty: { key: number; after: number | undefined; kind: BlockKind },
  [first, ...rest]: readonly Part[],
): Done | undefined => {
  const kind = first?.kind === 'paragraph' ? empty.kind : first?.kind;
  const done = first && kind && insert(doc, { ...empty, kind }, first.words);
  return done && { doc: withParts(done.doc, indexOf(done.doc, empty.key), rest) };
};

/** Behind which block a new one is shown: at the end of a list or table, unless it is a line of it. */
export const placeOf = (doc: Doc, after: number | undefined, kind: BlockKind): number => {
  const at = after === undefined ? -1 : indexOf(doc, after);
  const own = doc.blocks[at];
  if (!own) return -1;
  if (isListed(own) && (kind === 'item' || kind === 'step')) return lastWithin(doc, at);
  if (kind === 'row') return at;
  return doc.blocks.findLastIndex((one) => isSamePart(one, own));
};

import type { BlockKind } from '../../model/block.ts';
import { nextMark } from './added.ts';
import {
  endOf,
  isListed,
  isSamePart,
  prefixOf,
  spliced,
  withSpot,
  type Doc,
  type Spot,
} from './doc.ts';
import { retyped } from './edit-blocks.ts';
import { bareSource, sourceOf } from './one-block.ts';

const FREE: readonly BlockKind[] = ['paragraph', 'h2', 'h3', 'h4'];
const LISTED: readonly BlockKind[] = ['item', 'step'];
const MARK: Partial<Record<BlockKind, string>> = { item: '- ', step: '1. ' };

const isAlone = (doc: Doc, own: Spot): boolean =>
  doc.blocks.filter((one) => isSamePart(one, own)).length === 1;

/** What a block may become: a paragraph, heading or item of a list, and what it is. */
export const turnsOf = (doc: Doc, index: number): readonly BlockKind[] => {
  const own = doc.blocks[index];
  if (!own) return [];
  if (FREE.includes(own.kind)) return isAlone(doc, own) ? [...FREE, ...LISTED] : [own.kind];
  if (!isListed(own)) return [own.kind];
  const depth = own.group?.depth ?? 1;
  const holds = (doc.blocks[index + 1]?.group?.depth ?? 1) > depth;
  const isNested = depth > 1 || (holds && isSamePart(doc.blocks[index + 1] ?? own, own));
  return isNested ? [own.kind] : [own.kind, ...FREE];
};

/** A block put in the place of another, under its key, number and a kind of its own. */
const replaced = (
  doc: Doc,
  own: Spot,
  { from, to }: { from: number; to: number },
  [before, source, after]: readonly [string, string, string],
  kind: BlockKind,
): Doc => {
  const next = spliced(doc, { from, to }, before + source + after);
  const start = from + before.length;
  const part = { from: start, to: start + source.length };
  const { group: _group, ...rest } = own;
  return withSpot(next, { ...rest, kind, start, source, part });
};

/** The item of a list as a part of its own, between the halves of its list. */
const outOfList = (doc: Doc, own: Spot, kind: BlockKind, source: string): Doc => {
  const from = own.start - prefixOf(doc.text, own).length;
  const to = endOf(own);
  const before = doc.text.slice(0, from);
  const after = doc.text.slice(to);
  const above = /\n[ \t]*\n$/.test(before) || before.trim() === '' ? '' : '\n';
  const below = /^(?:\s*$|[ \t]*\n[ \t]*\n)/.test(after) ? '' : '\n';
  return replaced(doc, own, { from, to }, [above, source, below], kind);
};

/** A part of its own as the item of a list: of the one above it, where that is of its kind. */
const intoList = (doc: Doc, index: number, own: Spot, kind: BlockKind, source: string): Doc => {
  const above = doc.blocks[index - 1];
  const gap = above && doc.text.slice(endOf(above), own.start);
  const joins = above?.kind === kind && (above.group?.depth ?? 1) === 1 && gap?.trim() === '';
  const mark = joins ? nextMark(prefixOf(doc.text, above)) : (MARK[kind] ?? '');
  const from = joins && above ? endOf(above) : own.start;
  return replaced(
    doc,
    own,
    { from, to: endOf(own) },
    [`${joins ? '\n' : ''}${mark}`, source, ''],
    kind,
  );
};

/** The text with a block turned into one of another kind; undefined where it cannot be. */
export const turned = (doc: Doc, index: number, kind: BlockKind): Doc | undefined => {
  const own = doc.blocks[index];
  if (!own || own.kind === kind || !turnsOf(doc, index).includes(kind)) return undefined;
  const source = sourceOf(kind, bareSource(own.kind, own.source));
  if (source === '') return undefined;
  if (isListed(own)) return outOfList(doc, own, kind, source);
  if (LISTED.includes(kind)) return intoList(doc, index, own, kind, source);
  const next = retyped(doc, index, source);
  return {
    ...next,
    blocks: next.blocks.map((block, at) => (at === index ? { ...block, kind } : block)),
  };
};

import type { BlockKind } from '../../model/block.ts';
import { markOf, nextMark } from './added.ts';
import {
  endOf,
  isListed,
  isSamePart,
  lastWithin,
  prefixOf,
  type Doc,
  type Range,
  type Spot,
} from './doc.ts';
import { bareSource, sourceOf } from './one-block.ts';

const TURNED: readonly BlockKind[] = ['paragraph', 'h2', 'h3', 'h4', 'item', 'step', 'quotation'];

const depthOf = ({ group }: Spot): number => group?.depth ?? 1;
const isBare = (gap: string): boolean => /^[\s>]*$/.test(gap);

// What holds others, or lies in others, stays what it is.
const canTurn = (doc: Doc, index: number): boolean => {
  const own = doc.blocks[index];
  if (!own || !TURNED.includes(own.kind)) return false;
  const inside = doc.blocks.filter((one) => isSamePart(one, own));
  if (isListed(own))
    return depthOf(own) === 1 && lastWithin(doc, index) === index && inside.every(isListed);
  return own.kind !== 'quotation' || prefixOf(doc.text, own).trim() === '>';
};

/** What a block may become, and what it is. */
export const turnsOf = (doc: Doc, index: number): readonly BlockKind[] => {
  const own = doc.blocks[index];
  return own ? (canTurn(doc, index) ? TURNED : [own.kind]) : [];
};

const seamAbove = (left: string): string =>
  left === '' || /\n[ \t]*\n$/.test(left) ? '' : left.endsWith('\n') ? '\n' : '\n\n';
const seamBelow = (right: string): string =>
  right.trim() === '' || /^\n[ \t]*\n/.test(right) ? '' : right.startsWith('\n') ? '\n' : '\n\n';

/** The list before or behind a block that takes it up: its first or last item of the outermost list. */
const listBeside = (doc: Doc, beside: Spot | undefined, kind: BlockKind): Spot | undefined => {
  if (!beside || !isListed(beside) || !isListed({ kind })) return undefined;
  const items = doc.blocks.filter((one) => isSamePart(one, beside) && depthOf(one) === 1);
  const near = doc.blocks.indexOf(beside) < doc.blocks.indexOf(items[0] ?? beside) ? 0 : -1;
  const item = items.at(items[0] === beside ? 0 : near);
  return item?.kind === kind ? item : undefined;
};

/**
 * A block as one of another kind, under the same key and number; its fellows keep their lists. A
 * list below takes it up unless more is to come between.
 */
export const turned = (
  doc: Doc,
  index: number,
  kind: BlockKind,
  isLast = true,
): Doc | undefined => {
  const { text, blocks } = doc;
  const own = blocks[index];
  if (!own || own.kind === kind || !TURNED.includes(kind) || !canTurn(doc, index)) return undefined;
  const source = sourceOf(kind, bareSource(own.kind, own.source));
  if (source === '') return undefined;
  const [before, after] = [blocks[index - 1], blocks[index + 1]];
  const isWithin = (one: Spot | undefined): boolean => one !== undefined && isSamePart(one, own);
  const from = own.start - prefixOf(text, own).length;
  const end = endOf(own);
  const gapBefore = text.slice(before ? endOf(before) : from, from);
  const gapAfter = after ? text.slice(end, after.start - prefixOf(text, after).length) : '';
  const isOpen = (one: Spot | undefined, gap: string): boolean =>
    isWithin(one) || gap.trim() === '';
  const up = isOpen(before, gapBefore) ? listBeside(doc, before, kind) : undefined;
  const down = isLast && isOpen(after, gapAfter) ? listBeside(doc, after, kind) : undefined;
  // A comment between them would be lost.
  if ((isWithin(before) || up) && !isBare(gapBefore)) return undefined;
  if ((isWithin(after) || down) && !isBare(gapAfter)) return undefined;
  const left = text.slice(0, isWithin(before) || up ? from - gapBefore.length : from);
  const right = text.slice(isWithin(after) || down ? end + gapAfter.length : end);
  const above = up ? '\n' : isWithin(before) ? '\n\n' : seamAbove(left);
  const below = down ? '\n' : isWithin(after) ? '\n\n' : seamBelow(right);
  const mark = up ? nextMark(prefixOf(text, up)) : markOf(kind);
  const start = left.length + above.length + mark.length;
  const next = left + above + mark + source + below + right;
  const moved = (at: number): number => (at >= end ? at + next.length - text.length : at);
  const rest = next.length - right.length;
  const partOf = (one: Spot, at: number): Range => {
    if (at === index) return { from: start - mark.length, to: start + source.length };
    if (!isSamePart(one, own)) return { from: moved(one.part.from), to: moved(one.part.to) };
    return at < index
      ? { from: one.part.from, to: left.length }
      : { from: rest, to: moved(one.part.to) };
  };
  const parts = blocks.map(partOf);
  const listOf = (item: Spot | undefined): Range | undefined => item && parts[blocks.indexOf(item)];
  const mine = parts[index]!;
  const lists = [listOf(up), mine, listOf(down)].flatMap((one) => one ?? []);
  const whole = { from: lists[0]!.from, to: lists.at(-1)!.to };
  const { group: _group, ...bare } = own;
  const group = (up ?? down)?.group;
  return {
    text: next,
    blocks: blocks.map((one, at) => ({
      ...(at === index ? { ...bare, kind, source, ...(group && { group }) } : one),
      start: at === index ? start : moved(one.start),
      part: lists.some((list) => list.from === parts[at]!.from) ? whole : parts[at]!,
    })),
  };
};

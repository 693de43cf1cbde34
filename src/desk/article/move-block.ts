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

const BLANK = /\n[ \t]*\n/;

/** What must be put between two stretches so that each stays a part of its own. */
const seam = (gap: string): string => (BLANK.test(gap) ? '' : gap.endsWith('\n') ? '\n' : '\n\n');

interface Swap {
  a: Range;
  b: Range;
  isPart: boolean;
}

/** The stretches that change places when a block moves; undefined where it is the first or last. */
const swapOf = (doc: Doc, index: number, by: -1 | 1): Swap | undefined => {
  const { text, blocks } = doc;
  const own = blocks[index];
  if (!own) return undefined;
  const inside = blocks.filter((one) => isSamePart(one, own));
  const last = lastWithin(doc, index);
  if (last - index + 1 === inside.length) {
    const first = inside[0] ?? own;
    const at = blocks.indexOf(first);
    const other = by < 0 ? blocks[at - 1] : blocks[at + inside.length];
    if (!other) return undefined;
    const [a, b] = by < 0 ? [other.part, own.part] : [own.part, other.part];
    return { a, b, isPart: true };
  }
  if (own.kind === 'head') return undefined;
  const isSibling = (one: Spot): boolean =>
    isSamePart(one, own) && one.kind === own.kind && one.group?.key === own.group?.key;
  const found =
    by < 0
      ? blocks.slice(0, index).findLastIndex(isSibling)
      : blocks.findIndex((one, at) => at > last && isSibling(one));
  const other = blocks[found];
  if (!other) return undefined;
  const range = (at: number, spot: Spot): Range => ({
    from: spot.start,
    to: endOf(blocks[lastWithin(doc, at)] ?? spot),
  });
  const [mine, theirs] = [range(index, own), range(found, other)];
  // What is nested hangs on the width of the mark above it.
  const hasLines = ({ from, to }: Range): boolean => text.slice(from, to).includes('\n');
  if (
    isListed(own) &&
    prefixOf(text, own).length !== prefixOf(text, other).length &&
    (hasLines(mine) || hasLines(theirs))
  )
    return undefined;
  return by < 0 ? { a: theirs, b: mine, isPart: false } : { a: mine, b: theirs, isPart: false };
};

/** Whether a block can move up or down. */
export const canMove = (doc: Doc, index: number, by: -1 | 1): boolean =>
  swapOf(doc, index, by) !== undefined;

/** The text with a block one place further up or down; undefined where there is no such place. */
export const moved = (doc: Doc, index: number, by: -1 | 1): Doc | undefined => {
  const swap = swapOf(doc, index, by);
  if (!swap) return undefined;
  const { text, blocks } = doc;
  const { a, b, isPart } = swap;
  const [first, second] = [text.slice(a.from, a.to), text.slice(b.from, b.to)];
  const gap = text.slice(a.to, b.from);
  const before = text.slice(0, a.from);
  const after = text.slice(b.to);
  const above = isPart && before.trim() !== '' ? seam(/\s*$/.exec(before)?.[0] ?? '') : '';
  const between = isPart ? gap + seam(gap) : gap;
  const below = isPart && after.trim() !== '' ? seam(/^\s*/.exec(after)?.[0] ?? '') : '';
  const toB = a.from + above.length;
  const toA = toB + second.length + between.length;
  const rest = toA + first.length + below.length - b.to;
  const shiftOf = (at: number, isEnd: boolean): number => {
    const inA = isEnd ? at > a.from && at <= a.to : at >= a.from && at < a.to;
    const inB = isEnd ? at > b.from && at <= b.to : at >= b.from && at < b.to;
    if (inA) return toA - a.from;
    if (inB) return toB - b.from;
    return at >= b.to
      ? rest
      : at > a.to || (at === a.to && !isEnd)
        ? toB + second.length - a.to
        : 0;
  };
  return {
    text: before + above + second + between + first + below + after,
    blocks: blocks
      .map((block) => ({
        ...block,
        start: block.start + shiftOf(block.start, false),
        part: isPart
          ? {
              from: block.part.from + shiftOf(block.part.from, false),
              to: block.part.to + shiftOf(block.part.to, true),
            }
          : block.part,
      }))
      .sort((x, y) => x.start - y.start),
  };
};

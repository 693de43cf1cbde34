import { joinLines } from '../read/join.ts';
import { endsSentence } from '../read/lines.ts';
import { widthOf } from '../read/width.ts';
import type { DraftBlock } from './structure.ts';

const isHeading = ({ kind }: DraftBlock): boolean => kind === 'h2' || kind === 'h3';

/** A heading, or a line that may be one: the other language may have recognised it. */
const mayHead = (block: DraftBlock): boolean =>
  isHeading(block) ||
  (block.kind === 'paragraph' && widthOf(block.text) <= 60 && !endsSentence(block.text));

const commonKind = (a: DraftBlock, b: DraftBlock): DraftBlock['kind'] => {
  if (a.kind === b.kind) return a.kind;
  const heading = [a, b].find(isHeading);
  return heading && mayHead(a) && mayHead(b) ? heading.kind : 'paragraph';
};

const joined = (blocks: readonly DraftBlock[]): DraftBlock => ({
  kind: blocks.length === 1 ? blocks[0]!.kind : 'paragraph',
  text: blocks.map(({ text }) => text).reduce(joinLines),
});

/** One or more blocks that stand for one: all that their fit depends on. */
interface Span {
  width: number;
  kind: DraftBlock['kind'];
  heads: boolean;
  mayHead: boolean;
}

const spans = (blocks: readonly DraftBlock[]): ((end: number, count: number) => Span) => {
  const own = blocks.map((block) => ({
    width: widthOf(block.text),
    kind: block.kind,
    heads: isHeading(block),
    mayHead: mayHead(block),
  }));
  return (end, count) =>
    count === 1
      ? own[end - 1]!
      : {
          width: own.slice(end - count, end).reduce((sum, { width }) => sum + width, 0),
          kind: 'paragraph',
          heads: false,
          mayHead: false,
        };
};

/** How badly two spans fit: lengths that differ from the usual ratio, kinds that differ. */
const costOf = (a: Span, b: Span, ratio: number): number => {
  const length = Math.abs(Math.log((a.width * ratio + 20) / (b.width + 20)));
  const differ = a.heads !== b.heads && !(a.mayHead && b.mayHead);
  return length + (differ ? 2 : 0) + (a.kind === b.kind ? 0 : 0.2);
};

const STEPS: [number, number, number][] = [
  [1, 1, 0],
  [1, 2, 0.4],
  [2, 1, 0.4],
  [1, 3, 0.9],
  [3, 1, 0.9],
];

/** The worst average at which two texts still count as each other's translation. */
const WORST = 0.75;

/** How far a block may stand from where its translation would be in proportion. */
const BAND = 60;

const width = (blocks: readonly DraftBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + widthOf(text), 0);

/**
 * Two language versions of a page, block by block: where one has two paragraphs for one of the
 * other they are joined, and kinds are made the same. Undefined if they do not belong together.
 */
export const alignBlocks = (
  a: readonly DraftBlock[],
  b: readonly DraftBlock[],
): { a: DraftBlock[]; b: DraftBlock[]; joined: number } | undefined => {
  const ratio = width(b) / Math.max(1, width(a));
  const [spanA, spanB] = [spans(a), spans(b)];
  const best = Array.from(
    { length: a.length + 1 },
    () => new Map<number, { cost: number; step: [number, number, number] }>(),
  );
  best[0]!.set(0, { cost: 0, step: [0, 0, 0] });
  for (let i = 0; i <= a.length; i += 1) {
    const middle = Math.round((i / Math.max(1, a.length)) * b.length);
    const to = Math.min(b.length, middle + BAND);
    for (let j = Math.max(0, middle - BAND); j <= to; j += 1)
      for (const step of STEPS) {
        const [m, n, price] = step;
        const before = i >= m && j >= n ? best[i - m]!.get(j - n) : undefined;
        if (!before) continue;
        const cost = before.cost + price + costOf(spanA(i, m), spanB(j, n), ratio);
        if (cost < (best[i]!.get(j)?.cost ?? Infinity)) best[i]!.set(j, { cost, step });
      }
  }
  const end = best[a.length]!.get(b.length);
  if (!end || end.cost / Math.max(1, Math.min(a.length, b.length)) > WORST) return undefined;
  const out: { a: DraftBlock[]; b: DraftBlock[]; joined: number } = { a: [], b: [], joined: 0 };
  for (let i = a.length, j = b.length; i > 0 || j > 0;) {
    const [m, n] = best[i]!.get(j)!.step;
    const [left, right] = [joined(a.slice(i - m, i)), joined(b.slice(j - n, j))];
    const kind = commonKind(left, right);
    out.a.push({ ...left, kind });
    out.b.push({ ...right, kind });
    out.joined += m + n - 2;
    i -= m;
    j -= n;
  }
  return { ...out, a: out.a.reverse(), b: out.b.reverse() };
};

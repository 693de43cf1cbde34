import type { BlockKind } from '../../model/block.ts';
import type { Pairs } from './equal.ts';
import { likeness, weights, type Likeness, type Shingles } from './shingles.ts';

/** A text to be known again. */
export interface Known {
  kind: BlockKind;
  hash: string;
  /** What it is known by; undefined where nothing but its hash was kept. */
  shingles: () => Shingles | undefined;
  /** It stood in an earlier text and was deleted: it has no place, and may come back. */
  isGone?: boolean;
}

/** How much of the shorter text stands in the longer one after a split or a join, and how much it
 * must hold at least: of a few words, nothing follows. */
export const PART = { share: 0.75, size: 12 };
/** The same for two texts beside each other. */
export const PART_BESIDE = { share: 0.6, size: 6 };
/** A hash that stands in more texts than this leads to no candidate. */
const COMMON = 40;

/** Whether most of one text stands in another. */
export const isPart = ({ part, size }: Likeness, least = PART): boolean =>
  part >= least.share && size >= least.size;

const NOTHING: Likeness = { whole: 0, part: 0, size: 0 };

/** How alike two texts are, of those that equality left over. */
export const compare = (before: readonly Known[], after: readonly Known[], { from, to }: Pairs) => {
  const now = after.map((one) => one.shingles());
  const old = before.map((one, i) => {
    const other = to[i];
    return other !== undefined && after[other]!.hash === one.hash ? undefined : one.shingles();
  });
  const given = (side: readonly (Shingles | undefined)[]) =>
    side.filter((one) => one !== undefined);
  const weigh = weights(given(old), given(now));
  const isChanged = (j: number): boolean =>
    from[j] === undefined || before[from[j]]!.hash !== after[j]!.hash;
  const remembered = new Map<number, Likeness>();
  const alike = (i: number, j: number): Likeness => {
    const key = i * after.length + j;
    const [a, b] = [old[i], now[j]];
    const found = remembered.get(key) ?? (a && b ? likeness(a, b, weigh) : NOTHING);
    remembered.set(key, found);
    return found;
  };
  const places = new Map<number, number[]>();
  old.forEach((one, i) => {
    for (const hash of one?.hashes ?? []) {
      const found = places.get(hash);
      if (found) found.push(i);
      else places.set(hash, [i]);
    }
  });
  /** The earlier texts that share a rare word with a present one. */
  const near = (j: number): Set<number> =>
    new Set(
      [...(now[j]?.hashes ?? [])].flatMap((hash) => {
        const found = places.get(hash) ?? [];
        return found.length > COMMON ? [] : found;
      }),
    );
  return { alike, near, isChanged };
};

export type Comparison = ReturnType<typeof compare>;

import { isPart, PART, PART_BESIDE, type Comparison, type Known } from './compare.ts';
import type { Pairs } from './equal.ts';

/** The first part of a split keeps the id unless another is larger by this much. */
const FIRST = 0.6;

/** Splits and joins: what is new and stood in another, what is gone and stands in another. */
export const relate = (
  before: readonly Known[],
  after: readonly Known[],
  pairs: Pairs,
  { alike, near, isChanged }: Comparison,
) => {
  const splitFrom = new Map<number, number>();
  const joinedTo = new Map<number, number>();
  const best = new Map<number, number>();
  const isBeside = (one: number | undefined, other: number): boolean =>
    one !== undefined && Math.abs(one - other) <= 2;
  after.forEach((_, j) => {
    if (!isChanged(j)) return;
    for (const i of near(j)) {
      if (pairs.from[j] === i || (before[i]!.isGone && pairs.to[i] === undefined)) continue;
      const isLost = pairs.to[i] === undefined;
      const kept = isLost ? pairs.from[j] : pairs.to[i];
      if (kept === undefined) continue;
      const found = alike(i, j);
      if (!isPart(found, isBeside(kept, isLost ? i : j) ? PART_BESIDE : PART)) continue;
      if (isLost && found.part > (best.get(i) ?? 0)) {
        joinedTo.set(i, j);
        best.set(i, found.part);
      }
      if (!isLost && pairs.from[j] === undefined) splitFrom.set(j, i);
    }
  });
  return { splitFrom, joinedTo };
};

/** Of parts of about the same size, the first keeps the id. */
export const preferFirst = (
  pairs: Pairs,
  splitFrom: Map<number, number>,
  { alike }: Comparison,
): void => {
  for (const [j, i] of [...splitFrom].sort(([a], [b]) => a - b)) {
    const kept = pairs.to[i]!;
    if (j > kept || alike(i, j).whole < FIRST * alike(i, kept).whole) continue;
    pairs.from[kept] = undefined;
    pairs.pair(i, j);
    splitFrom.delete(j);
    splitFrom.set(kept, i);
  }
};

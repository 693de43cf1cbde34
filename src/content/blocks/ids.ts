import { numberIn } from '../../model/block-id.ts';
import type { BlockKind } from '../../model/block.ts';

/** A block for the purpose of giving ids: what it is, and the hash of its text. */
export interface Hashed {
  kind: BlockKind;
  hash: string;
}

/** Pairs of indices of a longest common subsequence. */
const commonPairs = <A, B>(
  before: readonly A[],
  after: readonly B[],
  same: (a: A, b: B) => boolean,
): [number, number][] => {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = same(before[i] as A, after[j] as B)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (same(before[i] as A, after[j] as B)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
};

/**
 * Which earlier block each present one is, by index, or undefined for a new one. Equal text comes
 * first (moved text too); then, between two blocks that stayed, edited ones by kind and order.
 */
export const matchBlocks = (
  before: readonly Hashed[],
  after: readonly Hashed[],
): (number | undefined)[] => {
  const match: (number | undefined)[] = after.map(() => undefined);
  const taken = new Set<number>();
  const pair = (i: number, j: number): void => {
    match[j] = i;
    taken.add(i);
  };
  for (const [i, j] of commonPairs(before, after, (a, b) => a.hash === b.hash)) pair(i, j);

  const moved = new Map<string, number[]>();
  before.forEach(({ hash }, i) => {
    if (!taken.has(i)) moved.set(hash, [...(moved.get(hash) ?? []), i]);
  });
  after.forEach(({ hash }, j) => {
    const from = match[j] === undefined ? moved.get(hash)?.shift() : undefined;
    if (from !== undefined) pair(from, j);
  });

  for (let j = 0; j < after.length;) {
    if (match[j] !== undefined) {
      j += 1;
      continue;
    }
    let end = j;
    while (end < after.length && match[end] === undefined) end += 1;
    const from = j === 0 ? -1 : (match[j - 1] ?? -1);
    const to = end === after.length ? before.length : (match[end] ?? before.length);
    const free = before.map((_, i) => i).filter((i) => i > from && i < to && !taken.has(i));
    const gap = after.slice(j, end);
    for (const [a, b] of commonPairs(free, gap, (i, { kind }) => before[i]?.kind === kind))
      pair(free[a]!, j + b);
    j = end;
  }
  return match;
};

const suffix = (n: number): string => (n < 26 ? String.fromCharCode(97 + n) : `z${suffix(n - 26)}`);

/**
 * Ids for the present blocks: matched ones keep theirs; a new one after `p12` is `p12a`, at the
 * end of the text the next number. No id that was ever given is given again.
 */
export const giveIds = (
  before: readonly (Hashed & { id: string })[],
  retired: readonly string[],
  after: readonly Hashed[],
  prefix = 'p',
): string[] => {
  const match = matchBlocks(before, after);
  const given = new Set([...before.map(({ id }) => id), ...retired]);
  let highest = Math.max(0, ...[...given].map(numberIn));
  const lastKept = match.findLastIndex((index) => index !== undefined);
  const ids: string[] = [];
  const next = new Map<string, number>();
  match.forEach((index, j) => {
    const kept = index === undefined ? undefined : before[index]?.id;
    if (kept !== undefined) return ids.push(kept);
    if (j > lastKept) return ids.push(`${prefix}${(highest += 1)}`);
    const stem = `${prefix}${numberIn(ids[j - 1] ?? '') || 1}`;
    let n = next.get(stem) ?? 0;
    while (given.has(`${stem}${suffix(n)}`)) n += 1;
    next.set(stem, n + 1);
    return ids.push(`${stem}${suffix(n)}`);
  });
  return ids;
};

import { inOrder } from '../likeness/in-order.ts';
import { isPart, type Known } from '../likeness/compare.ts';
import { matchTexts } from '../likeness/match.ts';
import { likeness } from '../likeness/shingles.ts';
import type { Located } from './clues.ts';
import { pairGap } from './gap.ts';
import { settleSplits, type OfBase } from './settle-splits.ts';
import type { Whole } from './split-pairs.ts';

/** A block in words, whose counterpart in another language is looked for. */
type Placed = Located & { words: string };
type BaseBlock = Placed & { id: string };

/** How the blocks of a text hang on those of the base. */
export interface Pairing {
  /** For each block its id; undefined for one whose counterpart is missing or not sure. */
  ids: (string | undefined)[];
  /** The ids whose text was known; the others were found by their place. */
  known: ReadonlySet<string>;
  /** Blocks that were the translation of what the original no longer has, and its id. */
  retired: ReadonlyMap<number, string>;
  /** Blocks whose words stood in the text of another, and its id. */
  split: ReadonlyMap<number, string>;
  /** Ids without a counterpart whose translation stands in that of another: joined here alone. */
  joined: ReadonlyMap<string, string>;
  /** Blocks that may belong to several, and the ids that would stay without a translation. */
  unsure: ReadonlyMap<number, string[]>;
  /** Blocks that stand elsewhere than their originals. */
  moved: readonly number[];
}

/** The bounds of each run of blocks that have no counterpart yet. */
const runsOf = (ids: readonly (string | undefined)[], isOut: (u: number) => boolean) => {
  const runs: { own: number[]; left: string | undefined; right: string | undefined }[] = [];
  let run: number[] = [];
  let left: string | undefined;
  ids.forEach((id, u) => {
    if (id === undefined) return isOut(u) ? undefined : run.push(u);
    if (run.length > 0) runs.push({ own: run, left, right: id });
    [run, left] = [[], id];
    return undefined;
  });
  if (run.length > 0) runs.push({ own: run, left, right: undefined });
  return runs;
};

/** The blocks to be moved so that all stand as in the base: those that moved there, if any did. */
const movedIn = (own: readonly (string | undefined)[], base: readonly string[]): number[] => {
  const places = new Map(own.map((id, u) => [id, u]));
  const order = base.map((id) => places.get(id));
  const kept = inOrder(order);
  return order.flatMap((u, index) => (u === undefined || kept.has(index) ? [] : [u]));
};

const WITHIN = { share: 0.75, size: 6 };

/** The ids without a counterpart whose known translation stands in that of a neighbour. */
const joinedIn = (
  base: readonly BaseBlock[],
  texts: readonly Whole[],
  own: readonly Known[],
  ids: readonly (string | undefined)[],
): Map<string, string> => {
  const places = new Map(ids.map((id, u) => [id, u]));
  return new Map(
    base.flatMap(({ id }, index) => {
      if (places.has(id)) return [];
      const text = texts.find((one) => one.id === id)?.shingles();
      const within = [base[index - 1], base[index + 1]].find((one) => {
        const words = one && own[places.get(one.id) ?? -1]?.shingles();
        return (
          text &&
          words &&
          isPart(
            likeness(text, words, () => 1),
            WITHIN,
          )
        );
      });
      return within ? [[id, within.id] as const] : [];
    }),
  );
};

/**
 * Pairs a translation with the base. Texts that the lock knows keep their ids, wherever they stand;
 * what is new belongs to what has no translation yet between the same neighbours. `without` are ids
 * that the translator says have no translation.
 */
export const pairBlocks = (
  base: readonly BaseBlock[],
  texts: readonly Whole[],
  own: readonly (Known & Placed)[],
  without: ReadonlySet<string>,
  ofBase: OfBase,
): Pairing => {
  const places = new Map(base.map(({ id }, index) => [id, index]));
  const candidates = texts.filter(({ id }) => !without.has(id));
  const { from, splitFrom } = matchTexts(candidates, own);
  const split = new Map([...splitFrom].map(([u, index]) => [u, candidates[index]!.id]));
  const was = from.map((index) => (index === undefined ? undefined : candidates[index]!.id));
  const standing = new Set(was);
  const retired = new Map<number, string>();
  const ids = was.map((id, u) => {
    if (id === undefined || places.has(id)) return id;
    const joined = ofBase.joinedTo.get(id);
    if (joined === undefined || standing.has(joined)) retired.set(u, id);
    else standing.add(joined);
    return retired.has(u) ? undefined : joined;
  });
  const alone = settleSplits({ base, own, ids, split, texts: candidates, without }, ofBase);
  const known = new Set(ids.filter((id) => id !== undefined));
  const taken = new Set(known);
  const unsure = new Map<number, string[]>();
  const isFree = ({ id }: BaseBlock): boolean => !taken.has(id) && !without.has(id);
  // What is sure narrows down the rest, until nothing more follows.
  for (let count = -1; count < taken.size;) {
    count = taken.size;
    unsure.clear();
    for (const { own: run, left, right } of runsOf(ids, (u) => retired.has(u) || alone.has(u))) {
      const first = left === undefined ? 0 : places.get(left)! + 1;
      const last = right === undefined ? base.length : places.get(right)!;
      // Between neighbours that changed places, what follows the one before.
      const end =
        first <= last ? last : base.findIndex(({ id }, index) => index >= first && known.has(id));
      const free = base.slice(first, end < 0 ? base.length : end).filter(isFree);
      const { to, isSure } = pairGap(
        free,
        run.map((u) => own[u]!),
      );
      const paired = new Set(to);
      const rest = free.filter((_, l) => !paired.has(l)).map(({ id }) => id);
      run.forEach((u, index) => {
        const place = to[index];
        if (!isSure[index]) unsure.set(u, rest);
        else if (place !== undefined) {
          ids[u] = free[place]!.id;
          taken.add(free[place]!.id);
        }
      });
    }
  }
  return {
    ids,
    known,
    retired,
    split,
    joined: joinedIn(base, candidates, own, ids),
    unsure,
    moved: movedIn(
      ids,
      base.map(({ id }) => id),
    ),
  };
};

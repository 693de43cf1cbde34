import { assign, type Candidate } from './assign.ts';
import { compare, isPart, type Comparison, type Known } from './compare.ts';
import { pairEqual, type Pairs } from './equal.ts';
import { preferFirst, relate } from './parts.ts';

/** Which earlier text each present one is, by index, and where the words of the others went. */
interface Match {
  /** For each present text its earlier self; undefined for a new one. */
  from: (number | undefined)[];
  /** New texts whose words stood in an earlier one that goes on elsewhere: the rest of a split. */
  splitFrom: ReadonlyMap<number, number>;
  /** Earlier texts whose words stand in a present one that is another's: joined to it. */
  joinedTo: ReadonlyMap<number, number>;
}

// What a person still takes for the same text. In the articles of this casebook two different texts
// reach 0.05, two that follow one pattern 0.15; with half of its words changed here and there a
// paragraph keeps 0.2, with a third of them 0.35.
const LIKE = 0.18;
/** The same between two neighbours that are known: nothing else can have come there. */
const LIKE_IN_PLACE = 0.11;
/** The same for a text that became of another kind, such as an item of a list. */
const LIKE_OF_ANOTHER_KIND = 0.5;
/** The same for a text that was deleted. */
const LIKE_AGAIN = 0.5;
/** Edited texts, wherever they stand; order decides between pairs that are alike. */
const pairAlike = (
  before: readonly Known[],
  after: readonly Known[],
  pairs: Pairs,
  { alike, near }: Comparison,
): void => {
  const beside = (i: number, j: number): number =>
    Number(pairs.from[j - 1] === i - 1 || (i === 0 && j === 0)) +
    Number(pairs.from[j + 1] === i + 1);
  const candidates: Candidate[] = [];
  after.forEach(({ kind }, j) => {
    if (pairs.from[j] !== undefined) return;
    for (const i of near(j)) {
      if (pairs.to[i] !== undefined) continue;
      const found = alike(i, j);
      const { kind: old, isGone } = before[i]!;
      const least = isGone ? LIKE_AGAIN : old === kind ? LIKE : LIKE_OF_ANOTHER_KIND;
      const isLike = found.whole >= least || (!isGone && isPart(found));
      if (!isLike || (old !== kind && (isGone || found.whole < least))) continue;
      const distance = isGone ? 1 : Math.abs(i / before.length - j / after.length);
      candidates.push({
        from: i,
        to: j,
        score: found.whole + 0.03 * beside(i, j) - 0.001 * distance,
      });
    }
  });
  for (const { from, to } of assign(candidates)) pairs.pair(from, to);
};

const isHeading = ({ kind }: Known): boolean => /^h\d$/.test(kind);

/** The one heading of a place keeps its id in whatever words: what it stands over is the same. */
const pairHeading = (
  free: readonly number[],
  start: number,
  end: number,
  before: readonly Known[],
  after: readonly Known[],
  pairs: Pairs,
): void => {
  const old = free.filter((i) => pairs.to[i] === undefined && isHeading(before[i]!));
  const now = after.flatMap((one, j) =>
    j >= start && j < end && pairs.from[j] === undefined && isHeading(one) ? [j] : [],
  );
  const [i, j] = [old[0], now[0]];
  if (i === undefined || j === undefined || old.length + now.length > 2) return;
  if (pairs.from[j + 1] === i + 1) pairs.pair(i, j);
};

/** Texts between known neighbours: there, less is enough. */
const pairInPlace = (
  before: readonly Known[],
  after: readonly Known[],
  pairs: Pairs,
  { alike }: Comparison,
): void => {
  for (let start = 0; start < after.length; start += 1) {
    if (pairs.from[start] !== undefined) continue;
    let end = start;
    while (end < after.length && pairs.from[end] === undefined) end += 1;
    const isPlaced = (from: number | undefined): boolean =>
      from !== undefined && !before[from]!.isGone;
    const left = pairs.from.slice(0, start).findLast(isPlaced);
    const right = pairs.from.slice(end).find(isPlaced);
    const free = before.flatMap(({ isGone }, i) =>
      !isGone && i > (left ?? -1) && i < (right ?? before.length) && pairs.to[i] === undefined
        ? [i]
        : [],
    );
    // Of a lock that keeps only hashes: as many as before, of the same kinds.
    const isBlind =
      free.length === end - start &&
      free.every((i, k) => !before[i]!.shingles() && before[i]!.kind === after[start + k]!.kind);
    if (isBlind) free.forEach((i, k) => pairs.pair(i, start + k));
    else {
      const candidates = free.flatMap((i) =>
        after.slice(start, end).flatMap(({ kind }, k): Candidate[] => {
          const { whole } = alike(i, start + k);
          return whole >= LIKE_IN_PLACE && before[i]!.kind === kind
            ? [{ from: i, to: start + k, score: whole }]
            : [];
        }),
      );
      if (free.length * (end - start) <= 10_000)
        for (const { from, to } of assign(candidates)) pairs.pair(from, to);
      pairHeading(free, start, end, before, after, pairs);
    }
    start = end;
  }
};

/** Texts that were deleted, and stand there again in the same words. */
const pairGone = (before: readonly Known[], after: readonly Known[], pairs: Pairs): void => {
  const gone = new Map(before.flatMap(({ isGone, hash }, i) => (isGone ? [[hash, i]] : [])));
  after.forEach(({ hash }, j) => {
    const i = pairs.from[j] === undefined ? gone.get(hash) : undefined;
    if (i !== undefined && pairs.to[i] === undefined) pairs.pair(i, j);
  });
};

/**
 * Knows texts again after edits of any kind: equal ones wherever they stand, edited ones by the
 * words that they share. What shares too little with anything is new. Those of `before` that are
 * gone stand last.
 */
export const matchTexts = (before: readonly Known[], after: readonly Known[]): Match => {
  const living = before.filter(({ isGone }) => !isGone);
  const pairs = pairEqual(living, after);
  if (
    pairs.from.every((from) => from !== undefined) &&
    living.every((_, i) => pairs.to[i] !== undefined)
  )
    return { from: pairs.from, splitFrom: new Map(), joinedTo: new Map() };
  pairGone(before, after, pairs);
  const comparison = compare(before, after, pairs);
  pairAlike(before, after, pairs, comparison);
  pairInPlace(before, after, pairs, comparison);
  const { splitFrom, joinedTo } = relate(before, after, pairs, comparison);
  preferFirst(pairs, splitFrom, comparison);
  return { from: pairs.from, splitFrom, joinedTo };
};

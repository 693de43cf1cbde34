import { firstWords } from '../blocks/first-words.ts';
import type { GivenIds } from '../blocks/ids.ts';
import type { Known } from '../likeness/compare.ts';
import { isShrunk, pairParts, partOfRest, partsBefore, type Whole } from './split-pairs.ts';

/** What became of the base: a translation that was joined or split in the same way goes along. */
export type OfBase = Pick<GivenIds, 'joinedTo' | 'splitFrom'> & {
  /** What a text of the base was in the lock, if it has changed; else nothing. */
  former: (id: string) => string;
};

/** A pairing so far: the ids of the blocks, and those whose words stood in the text of another. */
interface Begun {
  base: readonly { id: string; words: string }[];
  own: readonly (Known & { words: string })[];
  ids: (string | undefined)[];
  split: Map<number, string>;
  texts: readonly Whole[];
  without: ReadonlySet<string>;
}

/**
 * Gives the parts of a split translation the ids of the parts of their originals, and takes an id from
 * a part that only its place can tell. Returns the parts that were split here alone.
 */
export const settleSplits = (
  { base, own, ids, split, texts, without }: Begun,
  { splitFrom: baseSplit, former }: OfBase,
): Set<number> => {
  const alone = new Set<number>();
  const shrunk = base.filter((one) => isShrunk(one.words, former(one.id))).map(({ id }) => id);
  for (const id of new Set([...baseSplit.values(), ...split.values(), ...shrunk])) {
    const whole = texts.find((one) => one.id === id);
    const found = ids.flatMap((one, u) => (one === id || split.get(u) === id ? [u] : []));
    if (!whole || found.length === 0) continue;
    const parts = found.map((u) => own[u]!);
    const set = (n: number, to: string | undefined): void => {
      ids[found[n]!] = to;
      split.set(found[n]!, id);
    };
    const now = base.filter((one) => one.id === id || baseSplit.get(one.id) === id);
    const starts = firstWords(former(id));
    if (now.length === 1 && shrunk.includes(id)) {
      const place = partOfRest({ starts, part: now[0]! }, whole, parts);
      if (place !== undefined) parts.forEach((_, n) => set(n, n === place ? id : undefined));
      continue;
    }
    const isNow = now.length > 1;
    const originals = isNow
      ? now
      : partsBefore(base, whole, parts, (one) => !ids.includes(one.id) && !without.has(one.id));
    if (originals?.length === 0)
      found.filter((u) => ids[u] === undefined).forEach((u) => alone.add(u));
    else if (originals)
      pairParts(
        { starts: isNow ? starts : firstWords(whole.was ?? ''), parts: originals },
        whole,
        parts,
      ).forEach((place, n) => {
        if (place !== 'whole') set(n, place === undefined ? undefined : originals[place]!.id);
      });
  }
  return alone;
};

import { hashesOf, MOST_HASH } from './word-hashes.ts';

/**
 * What a text is known by: hashes of its words, its pairs of words, and of Chinese its characters.
 * Of a text that is not kept whole, only the smallest: then nothing is known above `upTo`.
 */
export interface Shingles {
  hashes: ReadonlySet<number>;
  upTo: number;
}

/** What a text is known by, all of it. Marks, case, and the letters of keyboards make no difference. */
export const shinglesOf = (text: string): Shingles => ({
  hashes: new Set(hashesOf(text)),
  upTo: MOST_HASH,
});

/** How many of the smallest hashes stand for a text that is not kept. */
const KEPT = 24;

/** A text in a few letters: the smallest of its hashes, four digits each. */
export const sketchOf = (text: string): string => {
  const hashes = Uint16Array.from(hashesOf(text)).sort();
  let sketch = '';
  let kept = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    if (at > 0 && hashes[at] === hashes[at - 1]) continue;
    if (kept === KEPT) return `${sketch}+`;
    sketch += hashes[at]!.toString(16).padStart(4, '0');
    kept += 1;
  }
  return sketch;
};

/** What a sketch still says of its text. */
export const fromSketch = (sketch: string): Shingles => {
  const hashes = (sketch.match(/[0-9a-f]{4}/g) ?? []).map((digits) => parseInt(digits, 16));
  return { hashes: new Set(hashes), upTo: sketch.endsWith('+') ? (hashes.at(-1) ?? 0) : MOST_HASH };
};

/** How alike two texts are, from 0 to 1: all of both, and of the shorter one. */
export interface Likeness {
  whole: number;
  part: number;
  /** How many hashes the shorter one has: of few, little follows. */
  size: number;
}

/** Compares texts; `weigh` says how much a hash tells. */
export const likeness = (a: Shingles, b: Shingles, weigh: (hash: number) => number): Likeness => {
  const upTo = Math.min(a.upTo, b.upTo);
  let [own, other, both, ownSize, otherSize] = [0, 0, 0, 0, 0];
  for (const hash of a.hashes) {
    if (hash > upTo) continue;
    const weight = weigh(hash);
    own += weight;
    ownSize += 1;
    if (b.hashes.has(hash)) both += weight;
  }
  for (const hash of b.hashes) {
    if (hash > upTo) continue;
    other += weigh(hash);
    otherSize += 1;
  }
  const all = own + other - both;
  const least = Math.min(own, other);
  return {
    whole: all > 0 ? both / all : 0,
    part: least > 0 ? both / least : 0,
    size: Math.min(ownSize, otherSize),
  };
};

/** How much of another text one text is by its size, as far as both are known. */
export const sizeOf = (one: Shingles, other: Shingles): number => {
  const upTo = Math.min(one.upTo, other.upTo);
  const [own, all] = [one, other].map(
    ({ hashes }) => [...hashes].filter((hash) => hash <= upTo).length,
  );
  return all ? own! / all : 1;
};

/** How much each hash tells among some texts: the rarer, the more. */
export const weights = (...sides: (readonly Shingles[])[]): ((hash: number) => number) => {
  const most = new Map<number, number>();
  for (const side of sides) {
    const counts = new Map<number, number>();
    for (const { hashes } of side)
      for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    for (const [hash, count] of counts) most.set(hash, Math.max(most.get(hash) ?? 0, count));
  }
  return (hash) => 1 / (most.get(hash) ?? 1);
};

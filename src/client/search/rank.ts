import type { Hits } from './postings.ts';
import type { Element, Way } from './query.ts';

/** A way that found a document, and the element of the query that it answers to. */
export interface Found extends Way {
  element: number;
  /** What it adds to the score. */
  worth: number;
}

/** A document that answers a query. */
export interface Ranked {
  /** Its place in the catalogue. */
  place: number;
  score: number;
  /** How much of the query's weight it covers, 0 to 1. */
  coverage: number;
  ways: Found[];
  /** Whether a meaning found it, which has no language. */
  isMeant: boolean;
}

/** The share of a query's weight below which a document is not close. */
const CLOSE = 0.5;
/** A word that no document has is rarer than any: as if half a document had it. */
const UNKNOWN = 0.5;
const COMMON = 0.25;
/** A word that a document mentions in passing covers less of a query than one it is about. */
const PASSING = 0.75;
const ABOUT = 0.45;
/** What a hit is worth however weakly the document stands for it. */
const BASE = 0.35;

const idf = (documents: number, found: number): number =>
  Math.max(COMMON, Math.log(1 + documents / found) / Math.log(1 + documents));

const aboutness = (strength: number): number =>
  PASSING + (1 - PASSING) * Math.min(1, strength / ABOUT);

interface Best {
  value: number;
  cover: number;
  way: Way;
}

/** The best way of an element for each document, and what its surest way is worth. */
const judge = ({ ways }: Element, hits: ReadonlyMap<string, Hits>, documents: number) => {
  const found = ways.flatMap((way) => {
    const documentsOf = hits.get(way.unit);
    return documentsOf?.size
      ? [{ way, documentsOf, rarity: idf(documents, documentsOf.size) }]
      : [];
  });
  const [surest] = found.toSorted((a, b) => b.way.trust - a.way.trust || b.rarity - a.rarity);
  const best = new Map<number, Best>();
  const meant = new Set<number>();
  for (const { way, documentsOf, rarity } of found) {
    // A rare word that may be meant is not worth more than the word itself.
    const cover = way.trust * Math.min(rarity, surest!.rarity);
    for (const [place, strength] of documentsOf) {
      if (way.meaning !== undefined) meant.add(place);
      const value = cover * (BASE + strength);
      if (value > (best.get(place)?.value ?? 0))
        best.set(place, { value, cover: cover * aboutness(strength), way });
    }
  }
  return { best, meant, most: surest?.rarity ?? idf(documents, UNKNOWN) };
};

/** Ranks documents by the elements that they answer to, each by its best way. */
export const rank = (
  elements: readonly Element[],
  hits: ReadonlyMap<string, Hits>,
  documents: number,
): Ranked[] => {
  const found = new Map<number, Ranked>();
  let total = 0;
  elements.forEach((element, at) => {
    const { best, meant, most } = judge(element, hits, documents);
    total += element.weight * most;
    for (const [place, { value, cover, way }] of best) {
      const ranked = found.get(place) ?? { place, score: 0, coverage: 0, ways: [], isMeant: false };
      const worth = element.weight * value;
      ranked.score += worth;
      ranked.coverage += element.weight * cover;
      ranked.isMeant ||= meant.has(place);
      ranked.ways.push({ ...way, element: at, worth });
      found.set(place, ranked);
    }
  });
  for (const ranked of found.values()) {
    ranked.coverage /= total;
    ranked.score *= ranked.coverage;
  }
  return [...found.values()]
    .filter(({ coverage }) => coverage >= CLOSE)
    .sort((a, b) => b.score - a.score || a.place - b.place);
};

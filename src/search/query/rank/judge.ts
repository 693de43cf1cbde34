import type { Hits } from './postings.ts';
import type { QueryElement, Way } from '../understand/elements.ts';
import type { Range } from './ranges.ts';

/** What one document in so many holds tells all that is needed to be close. */
const TELLING = 5;
/**
 * A word that no document has is rarer than any: as if less than half a document had it. Of Chinese
 * characters half of the unknown pairs are no words, and half a document it is.
 */
const UNKNOWN = { word: 0.3, han: 0.5 };

/** A way that finds documents. */
interface FoundWay {
  way: Way;
  /** Of the documents that are ranked together. */
  hits: Hits;
  /** What it adds at most to how close a document is, and for each strength to its score. */
  cover: number;
  worth: number;
}

/** An element of a query, with what the index has for it among the documents ranked together. */
export interface Judged {
  element: QueryElement;
  /** What its surest way is worth; of one that finds nothing, what it might have been. */
  most: number;
  found: FoundWay[];
}

/** A word of one document among thousands says no more than one of a few: it may be another's spelling. */
const MOST_RARITY = 2;

const rarityOf = (documents: number, found: number): number =>
  Math.min(MOST_RARITY, Math.log(1 + documents / found) / Math.log(1 + TELLING));

/** The first index whose place is not below a limit. */
const lowerBound = (places: Uint32Array, limit: number): number => {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

const within = ({ places, strengths }: Hits, range: Range): Hits => {
  const [from, to] = [lowerBound(places, range.from), lowerBound(places, range.to)];
  return { places: places.subarray(from, to), strengths: strengths.subarray(from, to) };
};

/** How strongly a document stands for what was found; of one that was not found, undefined. */
export const strengthAt = ({ places, strengths }: Hits, place: number): number | undefined => {
  const at = lowerBound(places, place);
  return places[at] === place ? strengths[at] : undefined;
};

const judgeOne = (element: QueryElement, all: ReadonlyMap<string, Hits>, range: Range): Judged => {
  const documents = range.to - range.from;
  const found = element.ways.flatMap((way) => {
    const known = all.get(way.unit);
    const hits = known && within(known, range);
    if (!hits || hits.places.length === 0) return [];
    return [{ way, hits, rarity: rarityOf(documents, hits.places.length) }];
  });
  const [surest] = found.toSorted((a, b) => b.way.trust - a.way.trust || b.rarity - a.rarity);
  const most =
    surest?.rarity ?? rarityOf(TELLING, UNKNOWN[element.script === 'han' ? 'han' : 'word']);
  return {
    element,
    // How close a document is must not depend on how many there are; which is nearest may.
    most: surest ? Math.min(most, 1) : most,
    found: found.map(({ way, hits, rarity }): FoundWay => {
      // A rare word that may be meant is not worth more than the word itself.
      const worth = way.trust * Math.min(rarity, most);
      // A way that finds many is half as good a sign as its rarity says: they may all be close.
      const sign = Math.sqrt(Math.min(1, rarity, most) * Math.min(1, most));
      return { way, hits, worth, cover: way.trust * sign };
    }),
  };
};

/** What the ways of each element find within a range, and what they are worth. */
export const judge = (
  elements: readonly QueryElement[],
  hits: ReadonlyMap<string, Hits>,
  range: Range,
): Judged[] => elements.map((element) => judgeOne(element, hits, range));

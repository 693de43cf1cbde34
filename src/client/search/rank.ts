import type { Hits } from './postings.ts';
import type { Element, Way } from './query.ts';
import type { Range } from './ranges.ts';

/** A document that answers a query. */
export interface Ranked {
  /** Its place in the catalogue. */
  place: number;
  score: number;
  /** How much of the query's weight it covers, 0 to 1. */
  coverage: number;
}

/** The share of a query's weight below which a document is not close. */
const CLOSE = 0.55;
/** The same for a document that is about a concept which the query names, and how strongly it must be. */
const CLOSE_IN_SUBJECT = 0.42;
const SUBJECT = 0.63;
/** A word that no document has is rarer than any: as if half a document had it. */
const UNKNOWN = 0.5;
/** What one document in so many holds tells all that is needed to be close. */
const TELLING = 5;
/** A word that a document mentions in passing covers less of a query than one it is about. */
const PASSING = 0.75;
const ABOUT = 0.45;
/** What a hit is worth however weakly the document stands for it. */
const BASE = 0.05;
/** What further ways to find a document add to the best. */
const FURTHER = 0.25;

const rarityOf = (documents: number, found: number): number =>
  Math.log(1 + documents / found) / Math.log(1 + TELLING);

const aboutness = (strength: number): number =>
  PASSING + (1 - PASSING) * Math.min(1, strength / ABOUT);

interface FoundWay {
  way: Way;
  hits: Hits;
  rarity: number;
  /** What it adds at most to how close a document is, and for each strength to its score. */
  cover: number;
  worth: number;
}

const countWithin = ({ places }: Hits, { from, to }: Range): number => {
  let count = 0;
  for (const place of places) if (place >= from && place < to) count += 1;
  return count;
};

/** The ways of an element that find documents, and what its surest is worth. */
const judge = ({ ways }: Element, all: ReadonlyMap<string, Hits>, range: Range) => {
  const documents = range.to - range.from;
  const found = ways.flatMap((way) => {
    const hits = all.get(way.unit);
    const count = hits ? countWithin(hits, range) : 0;
    if (!hits || count === 0) return [];
    return [{ way, hits, rarity: rarityOf(documents, count) }];
  });
  const [surest] = found.toSorted((a, b) => b.way.trust - a.way.trust || b.rarity - a.rarity);
  const most = surest?.rarity ?? rarityOf(TELLING, UNKNOWN);
  return {
    // How close a document is must not depend on how many there are; which is nearest may.
    most: surest ? Math.min(most, 1) : most,
    found: found.map((one): FoundWay => {
      // A rare word that may be meant is not worth more than the word itself.
      const worth = one.way.trust * Math.min(one.rarity, most);
      // A way that finds many is half as good a sign as its rarity says: they may all be close.
      const sign = Math.sqrt(Math.min(1, one.rarity, most) * Math.min(1, most));
      return { ...one, worth, cover: one.way.trust * sign };
    }),
  };
};

/** Ranks documents by the elements that they answer to, each by its best way. */
export const rank = (
  elements: readonly Element[],
  hits: ReadonlyMap<string, Hits>,
  range: Range,
): Ranked[] => {
  const size = Math.max(0, range.to - range.from);
  const scores = new Float64Array(size);
  const covers = new Float64Array(size);
  const subjects = new Float64Array(size);
  let total = 0;
  for (const element of elements) {
    const { found, most } = judge(element, hits, range);
    total += element.weight * most;
    const best = new Float64Array(size);
    const sum = new Float64Array(size);
    const cover = new Float64Array(size);
    for (const one of found) {
      const { places, strengths } = one.hits;
      for (let at = 0; at < places.length; at += 1) {
        const document = places[at]! - range.from;
        if (document < 0 || document >= size) continue;
        const value = one.worth * (BASE + strengths[at]!);
        sum[document]! += value;
        best[document] = Math.max(best[document]!, value);
        if (one.way.isConcept)
          subjects[document] = Math.max(subjects[document]!, one.way.trust * strengths[at]!);
        cover[document] = Math.max(cover[document]!, one.cover * aboutness(strengths[at]!));
      }
    }
    for (let document = 0; document < size; document += 1) {
      const further = sum[document]! - best[document]!;
      scores[document]! += element.weight * (best[document]! + FURTHER * further);
      covers[document]! += element.weight * cover[document]!;
    }
  }
  const ranked: Ranked[] = [];
  for (let document = 0; document < size; document += 1) {
    const coverage = covers[document]! / total;
    if (coverage >= (subjects[document]! >= SUBJECT ? CLOSE_IN_SUBJECT : CLOSE))
      ranked.push({ place: range.from + document, score: scores[document]! * coverage, coverage });
  }
  return ranked.sort((a, b) => b.score - a.score || a.place - b.place);
};

/** The best way of each element that finds a document. */
export const waysTo = (
  place: number,
  elements: readonly Element[],
  hits: ReadonlyMap<string, Hits>,
  range: Range,
): { ways: Way[]; isMeant: boolean } => {
  let isMeant = false;
  const ways = elements.flatMap((element) => {
    let best: { way: Way; value: number } | undefined;
    for (const { way, hits: own, worth } of judge(element, hits, range).found) {
      const at = own.places.indexOf(place);
      if (at < 0) continue;
      if (way.meaning !== undefined) isMeant = true;
      const value = worth * (BASE + own.strengths[at]!);
      if (value > (best?.value ?? 0)) best = { way, value };
    }
    return best ? [best.way] : [];
  });
  return { ways, isMeant };
};

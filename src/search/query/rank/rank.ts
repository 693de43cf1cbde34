import { strengthAt, type Judged } from './judge.ts';
import type { Way } from '../understand/elements.ts';
import type { Range } from './ranges.ts';

/** A document that answers a query. */
export interface Ranked {
  /** Its place in the catalogue. */
  place: number;
  score: number;
  /** How much of the query's weight it covers, 0 to 1. */
  coverage: number;
  /** How strongly it stands for what is asked, 0 to 1: whether it is about it, or mentions it. */
  strength: number;
  /** How much of what says something it has as it was written, or by a name of the vocabulary. */
  named: number;
  /** Whether neither a word of the query nor one that means the same led to it, but what is akin. */
  isAkin: boolean;
}

/** The share of a query's weight below which a document is not close. */
const CLOSE = 0.549;
/** The same for a document about a concept which the query names, and from what strength it is. */
const CLOSE_IN_SUBJECT = 0.38;
const SUBJECT = 0.63;
/** A word that a document mentions in passing covers less of a query than one it is about. */
const PASSING = 0.75;
const ABOUT = 0.45;
/** What a hit is worth however weakly the document stands for it. */
const BASE = 0.05;
/** What further ways to find a document add to the best. */
const FURTHER = 0.25;

/** As surely as that a way is what was written, or a name of the vocabulary for it. */
const NAMED = 0.89;

/** Whether a way leads to other words, which mean something akin. */
const isOnlyAkin = ({ isAkin = false, meaning }: Way): boolean => isAkin && meaning !== undefined;

/** What a hit is worth by how strongly the document stands for it: many mentions are no subject. */
const standingOf = (strength: number): number => BASE + strength * strength;

const aboutness = (strength: number): number =>
  PASSING + (1 - PASSING) * Math.min(1, strength / ABOUT);

/**
 * Ranks the documents of a range by the elements that they answer to, each by its best way: those that
 * are close, or all that have so much of them.
 */
export const rank = (
  judged: readonly Judged[],
  { from, to }: Range,
  least: number = CLOSE,
): Ranked[] => {
  const size = Math.max(0, to - from);
  const scores = new Float64Array(size);
  const covers = new Float64Array(size);
  const subjects = new Float64Array(size);
  // Of the element at hand; the documents that it finds are cleared after it.
  const best = new Float64Array(size);
  const sum = new Float64Array(size);
  const cover = new Float64Array(size);
  const strong = new Float64Array(size);
  const strongest = new Float64Array(size);
  const surest = new Float64Array(size);
  const named = new Float64Array(size);
  const isMeant = new Uint8Array(size);
  let total = 0;
  let asked = 0;
  for (const { element, most, found } of judged) {
    total += element.weight * most;
    const weight = element.burden === 'full' ? element.weight : 0;
    asked += weight;
    for (const { way, hits, worth, cover: own } of found) {
      const { places, strengths } = hits;
      for (let at = 0; at < places.length; at += 1) {
        const document = places[at]! - from;
        const strength = strengths[at]!;
        const value = worth * standingOf(strength);
        sum[document]! += value;
        if (value > best[document]!) best[document] = value;
        const covering = own * aboutness(strength);
        if (covering > cover[document]!) cover[document] = covering;
        const standing = way.trust * strength;
        if (standing > strongest[document]!) strongest[document] = standing;
        if (way.trust > surest[document]!) surest[document] = way.trust;
        if (element.burden !== 'none' && !isOnlyAkin(way)) isMeant[document] = 1;
        if (way.isConcept) subjects[document] = Math.max(subjects[document]!, way.trust * strength);
      }
    }
    for (const { hits } of found)
      for (const place of hits.places) {
        const document = place - from;
        const further = sum[document]! - best[document]!;
        scores[document]! += element.weight * (best[document]! + FURTHER * further);
        covers[document]! += element.weight * cover[document]!;
        strong[document]! += element.weight * most * strongest[document]!;
        if (surest[document]! >= NAMED) named[document]! += weight;
        best[document] = sum[document] = cover[document] = strongest[document] = 0;
        surest[document] = 0;
      }
  }
  const ranked: Ranked[] = [];
  for (let document = 0; document < size; document += 1) {
    const coverage = covers[document]! / total;
    if (coverage >= (subjects[document]! >= SUBJECT ? Math.min(least, CLOSE_IN_SUBJECT) : least))
      ranked.push({
        place: from + document,
        score: scores[document]! * Math.sqrt(coverage),
        coverage,
        strength: strong[document]! / total,
        named: named[document]! / (asked || 1),
        isAkin: isMeant[document] === 0,
      });
  }
  return ranked.sort((a, b) => b.score - a.score || a.place - b.place);
};

/** The best way of each element that finds a document. */
export const waysTo = (
  place: number,
  judged: readonly Judged[],
): { ways: Way[]; isMeant: boolean } => {
  let isMeant = false;
  const ways = judged.flatMap(({ found }) => {
    let best: { way: Way; value: number } | undefined;
    for (const { way, hits, worth } of found) {
      const strength = strengthAt(hits, place);
      if (strength === undefined) continue;
      if (way.meaning !== undefined) isMeant = true;
      const value = worth * standingOf(strength);
      if (value > (best?.value ?? 0)) best = { way, value };
    }
    return best ? [best.way] : [];
  });
  return { ways, isMeant };
};

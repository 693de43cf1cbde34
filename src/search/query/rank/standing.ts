import type { CatalogueEntry } from '../../shared/files.ts';
import type { QueryElement } from '../understand/elements.ts';

/** Whether a case is filed under a concept that the query names, if it names any. */
export type Filing = 'under it' | 'elsewhere' | 'unknown';

/** What is known of a document once its texts are read. */
export interface Evidence {
  score: number;
  /** How much of the query's weight it covers, 0 to 1. */
  coverage: number;
  /** How strongly it stands for what is asked, 0 to 1. */
  strength: number;
  /** How much of the query it has in the words of the query or of the vocabulary, 0 to 1. */
  named: number;
  /** How much of the query its best passage answers to. */
  shown: number;
  /** Whether only what is akin led to it. */
  isAkin: boolean;
  filing: Filing;
}

/**
 * Below this a document has words of a question of several, and no answer: each once, far apart, or as
 * something that they may also mean. Of such questions that the collections want answered one in 700 has
 * no better, of those that nothing answers and something is found for, half.
 */
const WHOLE = { shown: 0.5, named: 0.35, least: 0.76 };
/** Of three words and more, what has less than half must answer the better to it: it is about one of them. */
const PARTLY = { coverage: 0.5, said: 2.5, least: 1 };
/**
 * So far from the best, by its score and less by its strength, a case only mentions what is asked: of two
 * words it may be about one. What editors have filed under it is about it, and what they have not, seldom.
 */
const MENTION: Record<Filing, number> = { 'under it': 0.32, elsewhere: 0.6, unknown: 0.45 };
/** Of one word, what stands for it so weakly mentions it, though nothing does better. */
const IN_PASSING = 0.3;
const SEVERAL = 2;
const MUCH = 4.5;

/** How much a query asks for: a thing, several of which one alone is no answer, or more than any answer has. */
type Extent = 'one' | 'several' | 'much';

/** How many words of a query say something. */
export const saidIn = (elements: readonly QueryElement[]): number =>
  elements.reduce((sum, { burden, weight }) => sum + (burden === 'full' ? weight : 0), 0);

/** How much a query asks for, by its words that say something. */
export const extentOf = (said: number): Extent => {
  if (said < SEVERAL) return 'one';
  return said < MUCH ? 'several' : 'much';
};

/** Whether a document answers a question of several words as a whole. */
export const answersWhole = (
  { strength, named, shown, coverage }: Evidence,
  said: number,
): boolean => {
  const isPartly = said >= PARTLY.said && coverage < PARTLY.coverage;
  const value = strength + WHOLE.shown * shown + WHOLE.named * named;
  return value >= (isPartly ? PARTLY.least : WHOLE.least);
};

/** Of what is asked in one word, what is only akin after all that has the word or means the same. */
export const akinLast = <One>(
  found: readonly One[],
  extent: Extent,
  isAkin: (one: One) => boolean,
): One[] =>
  extent === 'one' ? [...found.filter((one) => !isAkin(one)), ...found.filter(isAkin)] : [...found];

/** How a case is filed: under one of the concepts that a query names, or not. */
export const filingOf = (
  { tags = [], sector = '' }: Pick<CatalogueEntry, 'tags' | 'sector'>,
  named: readonly string[],
): Filing => {
  if (named.length === 0) return 'unknown';
  return named.some((id) => id === sector || tags.includes(id)) ? 'under it' : 'elsewhere';
};

/** Whether each only mentions what is asked, and is about something else. */
export const areMentions = (found: readonly Evidence[], said: number): boolean[] => {
  const extent = extentOf(said);
  const isBeside = ({ isAkin, filing }: Evidence): boolean =>
    extent === 'one' && isAkin && filing !== 'under it';
  const best = Math.max(...found.filter((one) => !isBeside(one)).map(({ score }) => score));
  return found.map((one) => {
    if (isBeside(one)) return true;
    if (one.score === best) return extent === 'one' && one.strength < IN_PASSING;
    if (extent === 'several' && !answersWhole(one, said)) return true;
    return Math.sqrt(one.strength) * (one.score / best) < MENTION[one.filing];
  });
};

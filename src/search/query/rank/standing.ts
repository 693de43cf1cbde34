import type { QueryElement } from '../understand/elements.ts';

/** What is known of a document once its texts are read. */
export interface Evidence {
  score: number;
  /** How strongly it stands for what is asked, 0 to 1. */
  strength: number;
  /** How much of the query it has in the words of the query or of the vocabulary, 0 to 1. */
  named: number;
  /** How much of the query its best passage answers to. */
  shown: number;
}

/**
 * Below this a document has words of a question of several, and no answer: each once, far apart, or as
 * something that they may also mean. Of such questions that the collections want answered 0.5 % have
 * no better, of those that nothing answers and something is found for 62 %.
 */
const WHOLE = { shown: 0.5, named: 0.35, least: 0.8 };
/** So far from the best, by its score and its strength, a case only mentions what is asked. */
const MENTION = 0.37;
/** Of one word, what stands for it so weakly mentions it, though nothing does better. */
const IN_PASSING = 0.3;
const SEVERAL = 2;

/** Whether a query asks for several things, of which one alone is no answer. */
export const asksSeveral = (elements: readonly QueryElement[]): boolean =>
  elements.reduce((sum, { burden, weight }) => sum + (burden === 'full' ? weight : 0), 0) >=
  SEVERAL;

/** Whether a document answers a question of several words as a whole. */
export const answersWhole = ({ strength, named, shown }: Evidence): boolean =>
  strength + WHOLE.shown * shown + WHOLE.named * named >= WHOLE.least;

/** Whether each only mentions what is asked, and is about something else. */
export const areMentions = (found: readonly Evidence[], isOfSeveral: boolean): boolean[] => {
  const best = Math.max(...found.map(({ score }) => score));
  return found.map((one) => {
    if (one.score === best) return !isOfSeveral && one.strength < IN_PASSING;
    return (
      one.strength * Math.sqrt(one.score / best) < MENTION || (isOfSeveral && !answersWhole(one))
    );
  });
};

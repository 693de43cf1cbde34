import type { Answers } from '../content/vocabulary/answers.ts';
import type { Case, Concepts } from '../model/corpus.ts';

/** How many practices a reader in a hurry is led to. */
const MOST = 3;

/** The practices that answer a hazard: its own, else those of what it is a kind of. */
export const practicesAgainst = (answers: Answers, concepts: Concepts, hazard: string): string[] =>
  answers.hazards[hazard] ??
  (concepts.get(hazard)?.broader ?? [])
    .map((broader) => practicesAgainst(answers, concepts, broader))
    .find(({ length }) => length > 0) ??
  [];

/**
 * What to do if a case is happening to oneself: the practices that it shows, the most important
 * first; where it shows none, those that answer it elsewhere.
 */
export const practicesFor = (
  answers: Answers,
  concepts: Concepts,
  practices: ReadonlySet<string>,
  { record }: Case,
): string[] => {
  const shown = record.tags.filter((tag) => practices.has(tag));
  const found =
    shown.length > 0
      ? shown
      : record.tags.flatMap((tag) => practicesAgainst(answers, concepts, tag));
  return [...new Set(found)].slice(0, MOST);
};

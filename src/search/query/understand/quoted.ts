import { words } from '../../shared/words.ts';
import type { QueryElement } from './elements.ts';

/** Whether nothing of what is asked says anything: the index has no such words. */
export const saysNothing = (elements: readonly QueryElement[]): boolean =>
  elements.every(({ burden }) => burden === 'none');

/** The units that a text has where the words stand as they are quoted: of Chinese the pairs of characters. */
const unitsAt = (elements: readonly QueryElement[], at: number): string[] => {
  const { script, text } = elements[at]!;
  if (script !== 'han') return words(text).flatMap(({ units }) => units);
  const [before, next] = [elements[at - 1], elements[at + 1]];
  if (next) return [text + next.text];
  return [before ? before.text + text : text];
};

/** Of what is quoted, and says nothing, the words themselves, to be shown where they stand. */
export const asQuoted = (elements: readonly QueryElement[]): QueryElement[] =>
  elements.map((element, at) => ({
    ...element,
    burden: 'light',
    ways: unitsAt(elements, at).map((unit) => ({ unit, trust: 1 })),
  }));

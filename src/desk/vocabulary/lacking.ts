import type { Locale } from '../../model/locale.ts';
import type { ConceptWords } from './concept-words.ts';

const NEEDED = ['prefLabel', 'definition'] as const satisfies (keyof ConceptWords)[];

/** What a concept lacks in a language; other names it may do without. */
export const lackingIn = (words: ConceptWords, locale: Locale): (typeof NEEDED)[number][] =>
  NEEDED.filter((key) => words[key][locale] === undefined);

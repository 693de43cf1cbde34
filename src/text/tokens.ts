import { words } from './words.ts';

/**
 * What a text is indexed and searched by, in order, with repetitions: Han runs as bigrams, Persian
 * and Latin words folded and stemmed, numbers in ASCII digits (300000, 6.8, 5s). The same text gives
 * the same units in an index and in a query, whatever the language of the page; traditional
 * characters are the caller's to simplify first.
 */
export function tokens(text: string): string[] {
  return words(text.normalize('NFKC')).flatMap(({ units }) => units);
}

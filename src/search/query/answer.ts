import type { Locale } from '../../model/locale.ts';
import type { DocumentKind } from '../shared/files.ts';
import type { TextIn } from '../../model/text.ts';
import type { ShownPassage } from './snippet/passage.ts';

/** Chosen values by filter: `{ hazard: ['earthquake'], original: ['fa'] }`. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** Longer queries, in UTF-16 units, are not answered. */
export const MOST_LENGTH = 200;

/** What the reader asks. */
export interface Question {
  query: string;
  locale: Locale;
  /** Whether meanings stand for words too, or only the words as typed. */
  byMeaning: boolean;
  filters: Filters;
  /** How many cases to show at most. */
  most: number;
}

/** One document that answers. */
export interface Result {
  kind: DocumentKind;
  id: string;
  title: TextIn;
  /** Languages in which it answers to the query. */
  matched: readonly Locale[];
  passage?: ShownPassage & { lang: Locale };
  /** Whether it only mentions what is asked, and is about something else. */
  isMention: boolean;
}

/** A concept that was found in the query. */
export interface Understood {
  concept: string;
  /** How the query names it. */
  text: string;
  /** Its names in the languages that the query is not in. */
  names: TextIn[];
}

/** A filter and its values, with the number of cases that each would leave. */
export interface Facet {
  id: string;
  /** Of a scheme of the vocabulary; the page has the names of the others. */
  label?: string;
  values: { id: string; label?: string; count: number; isChosen: boolean }[];
}

/** A page that is not a case. */
export interface Pointer {
  kind: Exclude<DocumentKind, 'case'>;
  id: string;
  title: TextIn;
}

export interface Answer {
  /** The cases, in order of rank, no more than were asked for. */
  results: Result[];
  /** How many cases there are in all. */
  count: number;
  /** Terms, practices and guides. */
  others: Pointer[];
  understood: Understood[];
  facets: Facet[];
  /** Concepts to offer when nothing is close: by their names, or those most in use. */
  nearest: Pointer[];
  common: Pointer[];
  /** Why there is no answer: the query is longer than any. */
  isTooLong: boolean;
}

import type { SchemeId } from './concept.ts';
import type { Locale } from './locale.ts';

/** Where the search's files lie below the site's base. */
export const SEARCH_PATHS = {
  index: 'pagefind/',
  catalogue: 'find/catalogue.json',
  concepts: 'find/concepts.json',
  meaning: (script: string) => `find/meaning-${script}.json`,
  spelling: (script: string) => `find/spelling-${script}.txt`,
  characters: 'find/characters.json',
  text: (key: string, locale: Locale) => `find/texts/${key}.${locale}.json`,
} as const;

/** What kind of page a document of the index stands for. */
export type DocumentKind = 'case' | 'term' | 'practice' | 'guide';

/** One document of the index, as the catalogue lists it. */
export interface CatalogueEntry {
  kind: DocumentKind;
  id: string;
  /** The name that the index gave to the document: what a hit is known by. */
  hash: string;
  /** Languages that it can be read in, of a case those of its articles. */
  languages: Locale[];
  /** Of a case only. */
  originals?: Locale[];
  year?: number;
  sector?: string;
  tags?: string[];
}

export interface Catalogue {
  documents: CatalogueEntry[];
  /** How many bundles the index consists of. */
  shards: number;
}

/** A concept as the search names it. */
export interface SearchConcept {
  id: string;
  scheme: SchemeId;
  label: Record<Locale, string>;
}

export interface SearchConcepts {
  schemes: { id: SchemeId; label: Record<Locale, string> }[];
  concepts: SearchConcept[];
}

/**
 * What the words of one script mean: folded labels to meanings, and words to the words of the
 * other languages that the parallel texts taught. A meaning is the index of a concept; beyond the
 * concepts it is a group of everyday words of like sense.
 */
export interface Meaning {
  labels: Record<string, number[]>;
  learned: Record<string, [unit: string, share: number][]>;
}

/** The readable text of a document in one language: `[anchor, text]`, in order. */
export interface SearchText {
  title: Partial<Record<Locale, string>>;
  passages: [anchor: string, text: string][];
}

// Words get a last letter that no word has, because the index would else match beginnings too.
const END = 'ʔ';
const letters = (unit: string): string => unit.replace(/[^\p{L}\p{N}]/gu, 'ꓸ');

/** A unit as the index holds it. */
export const indexWord = (unit: string): string => letters(unit) + END;

/** What finds every unit that begins like this. */
export const indexPrefix = (beginning: string): string => letters(beginning);

/** The unit of a meaning, which no text can contain. */
export const meaningUnit = (meaning: number): string => `ꓚ${meaning}ꓚ`;

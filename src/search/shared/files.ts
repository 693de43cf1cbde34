import type { SchemeId } from '../../model/concept.ts';
import type { Locale } from '../../model/locale.ts';

/** The scripts by which words are told apart, and the index is divided. */
export const SCRIPTS = ['latin', 'arabic', 'han'] as const;
export type Script = (typeof SCRIPTS)[number];

/** The script that a language is written in, and the language that a script stands for here. */
export const SCRIPT_OF: Record<Locale, Script> = { zh: 'han', fa: 'arabic', en: 'latin' };
export const LOCALE_OF: Record<Script, Locale> = { han: 'zh', arabic: 'fa', latin: 'en' };

/** The script of a unit: that of its first letter; numbers stand with the Latin words. */
export const scriptOfUnit = (unit: string): Script => {
  if (/^\p{Script=Han}/u.test(unit)) return 'han';
  return /^\p{Script=Arabic}/u.test(unit) ? 'arabic' : 'latin';
};

/** Where the search's files lie below the site's base. */
export const SEARCH_PATHS = {
  index: 'pagefind/',
  /** What the index of a script consists of, by a name that is known before anything is read. */
  list: (script: string) => `pagefind/${script}.json`,
  part: (script: string, name: string, part: number) => `pagefind/${script}-${name}/${part}.words`,
  catalogue: 'find/catalogue.json',
  /** What the catalogue says of some of the cases. */
  entries: (part: number) => `find/catalogue-${part}.json`,
  concepts: 'find/concepts.json',
  meaning: (script: string) => `find/meaning-${script}.txt`,
  learned: (script: string) => `find/learned-${script}.json`,
  spelling: (script: string) => `find/spelling-${script}.txt`,
  characters: 'find/characters.json',
  /** Chinese has none. */
  compounds: (script: Exclude<Script, 'han'>) => `find/compounds-${script}.txt`,
  /** The frequent words in the first part, 0; the others in the second. */
  pinyin: (part: number) => `find/pinyin-${part}.txt`,
  syllables: 'find/syllables.txt',
  /** What can be read of a case in a language: its summary, alone or with its article. */
  summary: (id: string, locale: Locale) => `find/texts/${id}.${locale}.json`,
  whole: (id: string, locale: Locale) => `find/texts/${id}.${locale}.whole.json`,
  titles: (locale: Locale) => `find/titles-${locale}.json`,
} as const;

/** The list of the index of a script. */
export interface IndexList {
  /** The documents that it was made with: as the catalogue has it, else they are of two versions. */
  version: string;
  /** What tells its parts from those of other versions. */
  name: string;
  /** With what each part begins. */
  parts: string[];
}

/** What kind of page a document of the index stands for. */
export type DocumentKind = 'case' | 'term' | 'practice' | 'guide';

/** One document of the index, as the catalogue lists it. */
export interface CatalogueEntry {
  kind: DocumentKind;
  id: string;
  /** Languages that it can be read in, of a case those of its articles. */
  languages: Locale[];
  /** Of a case only. */
  originals?: Locale[];
  year?: number;
  sector?: string;
  tags?: string[];
}

export interface Catalogue {
  /** How many cases there are: the first documents, whose entries stand in parts. */
  cases: number;
  /** The documents after them. */
  pages: CatalogueEntry[];
  /** The languages in which some case cannot be read. */
  lacking: Locale[];
  /** The concepts that most cases have. */
  common: string[];
  /** What tells these documents in this order from others. */
  version: string;
  /** Words of Taiwan and Hong Kong in characters of the mainland, which nothing else tells. */
  regional: readonly string[];
  /** Latin words of the index that look like pinyin. */
  likePinyin: readonly string[];
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
  /** How many meanings after the concepts have labels that are the same in all languages. */
  same: number;
}

/**
 * What the words of one script mean: of a folded label its meanings. A meaning is the index of a
 * concept; beyond the concepts it is a group of everyday words of like sense. The file has a meaning
 * a line, with its labels, tabs between.
 */
export type Labels = Record<string, readonly number[]>;

/** Words to the words of the other languages that the parallel texts taught, with the share. */
export type Learned = Record<string, readonly [unit: string, share: number][]>;

/** What a practice or guide is called for the readers of a language: `[title, its language]`. */
export type SearchTitles = Record<string, readonly [title: string, lang: Locale]>;

/** Readable text in one language: `[anchor, text]`, in order. */
export type SearchPassages = readonly (readonly [anchor: string, text: string])[];

/** What can be read of a case in one language. */
export interface SearchText {
  title: Partial<Record<Locale, string>>;
  passages: SearchPassages;
}

import {
  SEARCH_PATHS,
  type Catalogue,
  type CatalogueEntry,
  type IndexList,
  type Labels,
  type Learned,
  type SearchConcepts,
  type SearchText,
  type SearchTitles,
} from '../shared/files.ts';
import { PART, readEntries, type EntryColumns } from '../shared/entries.ts';
import type { Locale } from '../../model/locale.ts';
import type { CharacterMap } from '../../text/chinese.ts';
import { COMPOUNDING, readCompounds, type Compounds } from '../shared/compounds/compounds.ts';
import type { Script } from '../shared/words.ts';
import { kept } from './kept.ts';
import {
  readPinyin,
  readSyllables,
  type PinyinTable,
  type Syllables,
} from './understand/pinyin.ts';
import { readSpelling, type Spelling } from './understand/spelling.ts';

/** The files of the search, each fetched once, when it is first needed. */
export interface SearchData {
  catalogue: () => Promise<Catalogue>;
  /** The entries of the documents at some places, in that order. */
  entries: (places: readonly number[]) => Promise<CatalogueEntry[]>;
  list: (script: Script) => Promise<IndexList>;
  concepts: () => Promise<SearchConcepts>;
  labels: (script: Script) => Promise<Labels>;
  learned: (script: Script) => Promise<Learned>;
  characters: () => Promise<CharacterMap>;
  /** Those of some scripts together. */
  compounds: (scripts: readonly Script[]) => Promise<Compounds>;
  spelling: (script: 'latin' | 'arabic') => Promise<Spelling>;
  /** Of the frequent words only, or of all. */
  frequentPinyin: () => Promise<PinyinTable>;
  pinyin: () => Promise<PinyinTable>;
  syllables: () => Promise<Syllables>;
  summary: (id: string, locale: Locale) => Promise<SearchText>;
  whole: (id: string, locale: Locale) => Promise<SearchText>;
  titles: (locale: Locale) => Promise<SearchTitles>;
}

type FetchText = (path: string) => Promise<string>;

const readLabels = (text: string): Labels => {
  // A label may be any word: `constructor` and `__proto__` too.
  const labels = Object.create(null) as Record<string, number[]>;
  text.split('\n').forEach((line, meaning) => {
    for (const label of line.split('\t').filter(Boolean)) (labels[label] ??= []).push(meaning);
  });
  return labels;
};

/** The data of the search, given a way to fetch a file below the site's base. */
export const searchData = (fetchText: FetchText): SearchData => {
  const fetchOnce = kept(fetchText);
  const parsed = new Map<string, unknown>();
  const read = async <T>(path: string, parse: (text: string) => T): Promise<T> => {
    const text = await fetchOnce(path);
    if (!parsed.has(path)) parsed.set(path, parse(text));
    return parsed.get(path) as T;
  };
  const json = <T>(path: string) => read(path, (text) => JSON.parse(text) as T);
  const catalogue = () => json<Catalogue>(SEARCH_PATHS.catalogue);
  const entriesIn = async (part: number): Promise<CatalogueEntry[]> => {
    const [{ concepts }] = await Promise.all([
      json<SearchConcepts>(SEARCH_PATHS.concepts),
      fetchOnce(SEARCH_PATHS.entries(part)),
    ]);
    const ids = concepts.map(({ id }) => id);
    return read(SEARCH_PATHS.entries(part), (text) =>
      readEntries(JSON.parse(text) as EntryColumns, ids),
    );
  };
  const entries = async (places: readonly number[]): Promise<CatalogueEntry[]> => {
    const { cases, pages } = await catalogue();
    const partOf = (place: number): number => Math.floor(place / PART);
    const wanted = [...new Set(places.filter((place) => place < cases).map(partOf))];
    const parts = new Map(
      await Promise.all(wanted.map(async (part) => [part, await entriesIn(part)] as const)),
    );
    return places.flatMap(
      (place) => parts.get(partOf(place))?.[place % PART] ?? pages[place - cases] ?? [],
    );
  };
  const syllables = () => read(SEARCH_PATHS.syllables, readSyllables);
  const pinyinOf = kept(async (parts: number): Promise<PinyinTable> => {
    const [alone, ...lines] = await Promise.all([
      syllables(),
      ...Array.from({ length: parts }, (_, part) => fetchOnce(SEARCH_PATHS.pinyin(part))),
    ]);
    return readPinyin(lines.join('\n'), alone);
  });
  const compoundsOf = kept(async (scripts: string): Promise<Compounds> => {
    const all = await Promise.all(
      COMPOUNDING.filter((script) => scripts.includes(script)).map((script) =>
        read(SEARCH_PATHS.compounds(script), readCompounds),
      ),
    );
    return new Map(all.flatMap((some) => [...some]));
  });
  return {
    catalogue,
    entries,
    list: (script) => json(SEARCH_PATHS.list(script)),
    concepts: () => json(SEARCH_PATHS.concepts),
    labels: (script) => read(SEARCH_PATHS.meaning(script), readLabels),
    learned: (script) => json(SEARCH_PATHS.learned(script)),
    characters: () => json(SEARCH_PATHS.characters),
    compounds: (scripts) =>
      compoundsOf(COMPOUNDING.filter((script) => scripts.includes(script)).join(' ')),
    spelling: (script) => read(SEARCH_PATHS.spelling(script), readSpelling),
    frequentPinyin: () => pinyinOf(1),
    pinyin: () => pinyinOf(2),
    syllables,
    summary: (id, locale) => json(SEARCH_PATHS.summary(id, locale)),
    whole: (id, locale) => json(SEARCH_PATHS.whole(id, locale)),
    titles: (locale) => json(SEARCH_PATHS.titles(locale)),
  };
};

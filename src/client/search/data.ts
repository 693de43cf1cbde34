import {
  SEARCH_PATHS,
  type Catalogue,
  type Labels,
  type Learned,
  type SearchConcepts,
  type SearchPassages,
  type SearchText,
  type SearchTitles,
} from '../../schema/search.ts';
import type { Locale } from '../../schema/locale.ts';
import type { CharacterMap } from '../../text/chinese.ts';
import type { Script } from '../../text/words.ts';
import { readPinyin, readSyllables, type PinyinTable, type Syllables } from './pinyin.ts';
import { readSpelling, type Spelling } from './spelling.ts';

/** The files of the search, each fetched once, when it is first needed. */
export interface SearchData {
  catalogue: () => Promise<Catalogue>;
  names: (script: Script) => Promise<string[]>;
  concepts: () => Promise<SearchConcepts>;
  labels: (script: Script) => Promise<Labels>;
  learned: (script: Script) => Promise<Learned>;
  characters: () => Promise<CharacterMap>;
  spelling: (script: 'latin' | 'arabic') => Promise<Spelling>;
  /** Of the frequent words only, or of all. */
  frequentPinyin: () => Promise<PinyinTable>;
  pinyin: () => Promise<PinyinTable>;
  syllables: () => Promise<Syllables>;
  summary: (id: string, locale: Locale) => Promise<SearchText>;
  article: (id: string, locale: Locale) => Promise<SearchPassages>;
  titles: (locale: Locale) => Promise<SearchTitles>;
}

export type FetchText = (path: string) => Promise<string>;

/** Remembers what was fetched, but not what failed. */
const once = (fetchText: FetchText): FetchText => {
  const known = new Map<string, Promise<string>>();
  return (path) => {
    const before = known.get(path);
    if (before) return before;
    const text = fetchText(path);
    known.set(path, text);
    text.catch(() => known.delete(path));
    return text;
  };
};

const readLabels = (text: string): Labels => {
  const labels: Record<string, number[]> = {};
  text.split('\n').forEach((line, meaning) => {
    for (const label of line.split('\t').filter(Boolean))
      if (Object.hasOwn(labels, label)) labels[label]!.push(meaning);
      else labels[label] = [meaning];
  });
  return labels;
};

/** The data of the search, given a way to fetch a file below the site's base. */
export const searchData = (fetchText: FetchText): SearchData => {
  const fetchOnce = once(fetchText);
  const parsed = new Map<string, unknown>();
  let frequentPinyin: PinyinTable | undefined;
  let allPinyin: PinyinTable | undefined;
  const read = async <T>(path: string, parse: (text: string) => T): Promise<T> => {
    const text = await fetchOnce(path);
    if (!parsed.has(path)) parsed.set(path, parse(text));
    return parsed.get(path) as T;
  };
  const json = <T>(path: string) => read(path, (text) => JSON.parse(text) as T);
  const syllables = () => read(SEARCH_PATHS.syllables, readSyllables);
  return {
    catalogue: () => json(SEARCH_PATHS.catalogue),
    names: (script) => read(SEARCH_PATHS.names(script), (text) => text.split('\n')),
    concepts: () => json(SEARCH_PATHS.concepts),
    labels: (script) => read(SEARCH_PATHS.meaning(script), readLabels),
    learned: (script) => json(SEARCH_PATHS.learned(script)),
    characters: () => json(SEARCH_PATHS.characters),
    spelling: (script) => read(SEARCH_PATHS.spelling(script), readSpelling),
    frequentPinyin: async () => {
      const [part, alone] = await Promise.all([fetchOnce(SEARCH_PATHS.pinyin(0)), syllables()]);
      return (frequentPinyin ??= readPinyin(part, alone));
    },
    pinyin: async () => {
      const [alone, ...parts] = await Promise.all([
        syllables(),
        ...[0, 1].map((part) => fetchOnce(SEARCH_PATHS.pinyin(part))),
      ]);
      return (allPinyin ??= readPinyin(parts.join('\n'), alone));
    },
    syllables,
    summary: (id, locale) => json(SEARCH_PATHS.summary(id, locale)),
    article: (id, locale) => json(SEARCH_PATHS.article(id, locale)),
    titles: (locale) => json(SEARCH_PATHS.titles(locale)),
  };
};

import type { Compounds } from '../../shared/compounds/compounds.ts';
import { SCRIPT_OF, type CatalogueEntry, type SearchPassages } from '../../shared/files.ts';
import type { Locale } from '../../../model/locale.ts';
import type { SearchData } from '../data.ts';
import { orElse } from '../not-kept.ts';
import { finderOf } from './phrase-finder.ts';
import { scriptsOf } from '../understand/scripts.ts';

const QUOTED = /"([^"]+)"|[“”„]([^“”„]+)[”“]|«([^»]+)»|「([^」]+)」|『([^』]+)』/gu;

/** So many phrases are looked for word by word; the words of others are asked for as well. */
const MOST_PHRASES = 6;

/** The phrases of a query that stand in quotation marks of any language, each once. */
export const phrasesOf = (query: string): string[] => {
  const all = Array.from(query.matchAll(QUOTED), (match) => match.slice(1).find(Boolean) ?? '');
  return [...new Set(all)].slice(0, MOST_PHRASES);
};

interface Read {
  entry: CatalogueEntry;
}
type Readable = Pick<SearchData, 'compounds' | 'whole'>;

/** Of passages those that have one of the phrases. */
export const passagesWith = (
  passages: SearchPassages,
  phrases: readonly string[],
  compounds: Compounds,
): SearchPassages => {
  if (phrases.length === 0) return [];
  const found = finderOf(phrases, compounds);
  return passages.filter(([, text]) => found(text, phrases.keys()).length > 0);
};

/** Whether one of some passages has one of the phrases. */
export const haveOne = (
  passages: SearchPassages,
  phrases: readonly string[],
  compounds: Compounds,
): boolean => {
  const found = finderOf(phrases, compounds);
  return passages.some(([, text]) => found(text, phrases.keys()).length > 0);
};

/** What keeps the cases whose texts in some languages have every phrase word by word. */
const caseFinder = async (phrases: readonly string[], data: Readable) => {
  const compounds = await data.compounds(scriptsOf(phrases.join(' ')));
  const found = finderOf(phrases, compounds);
  const has = async (id: string, languages: readonly Locale[]): Promise<boolean> => {
    const read = await Promise.all(languages.map((locale) => data.whole(id, locale)));
    const texts = read.flatMap(({ title, passages }) => [
      ...Object.values(title),
      ...passages.map(([, text]) => text),
    ]);
    const missing = new Set(phrases.keys());
    for (const text of texts) {
      if (missing.size === 0) break;
      for (const at of found(text, missing)) missing.delete(at);
    }
    return missing.size === 0;
  };
  return async <One extends Read>(near: readonly One[], isRead: (locale: Locale) => boolean) => {
    const having = await Promise.all(
      near.map(({ entry: { id, languages } }) =>
        orElse(has(id, languages.filter(isRead)), () => false),
      ),
    );
    return near.filter((_, at) => having[at]);
  };
};

/**
 * Of cases those whose texts have every phrase word by word: in the languages of the phrases, or, of
 * what may be quoted there, in the others.
 */
export const withPhrases = async <One extends Read>(
  near: readonly One[],
  phrases: readonly string[],
  data: Readable,
  mayBeQuoted: boolean,
): Promise<One[]> => {
  const scripts = scriptsOf(phrases.join(' '));
  const isOwn = (locale: Locale) => scripts.length === 0 || scripts.includes(SCRIPT_OF[locale]);
  const keep = await caseFinder(phrases, data);
  const found = await keep(near, isOwn);
  return found.length > 0 || !mayBeQuoted ? found : keep(near, (locale) => !isOwn(locale));
};

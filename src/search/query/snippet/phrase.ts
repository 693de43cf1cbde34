import { NO_COMPOUNDS, type Compounds } from '../../shared/compounds/compounds.ts';
import { SCRIPT_OF, type CatalogueEntry, type SearchPassages } from '../../shared/files.ts';
import { words } from '../../shared/words.ts';
import type { Locale } from '../../../model/locale.ts';
import type { SearchData } from '../data.ts';
import { orElse } from '../not-kept.ts';
import { scriptsOf } from '../understand/scripts.ts';

const QUOTED = /"([^"]+)"|[“”„]([^“”„]+)[”“]|«([^»]+)»|「([^」]+)」|『([^』]+)』/gu;

/** A text as a sequence of its words, so that a phrase is found in it however it is spelt. */
const sequenceOf = (text: string, compounds: Compounds): string =>
  words(text, compounds).reduce((all, { script, text: word }, at, found) => {
    const isRun = script === 'han' && found[at - 1]?.script === 'han';
    return all + (isRun ? '' : ' ') + word;
  }, '');

/** Words of letters are whole; Chinese has no words to be whole. */
const holds = (text: string, phrase: string): boolean => {
  const from = /^ \p{Script=Han}/u.test(phrase) ? phrase.slice(1) : phrase;
  return `${text} `.includes(/\p{Script=Han}$/u.test(phrase) ? from : `${from} `);
};

/** What tells whether a text has a phrase, of which the ends may be parts of compounds in the text. */
const finderOf = (phrase: string, compounds: Compounds): ((text: string) => boolean) => {
  const ways = [compounds, NO_COMPOUNDS].map((some) => [some, sequenceOf(phrase, some)] as const);
  return (text) => ways.some(([some, sequence]) => holds(sequenceOf(text, some), sequence));
};

/** The phrases of a query that stand in quotation marks of any language. */
export const phrasesOf = (query: string): string[] =>
  [...query.matchAll(QUOTED)].map((match) => match.slice(1).find(Boolean) ?? '');

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
  const wanted = phrases.map((phrase) => finderOf(phrase, compounds));
  return passages.filter(([, text]) => wanted.some((isIn) => isIn(text)));
};

/** What keeps the cases whose texts in some languages have every phrase word by word. */
const caseFinder = async (phrases: readonly string[], data: Readable) => {
  const compounds = await data.compounds(scriptsOf(phrases.join(' ')));
  const wanted = phrases.map((phrase) => finderOf(phrase, compounds));
  const has = async (id: string, languages: readonly Locale[]): Promise<boolean> => {
    const read = await Promise.all(languages.map((locale) => data.whole(id, locale)));
    const texts = read.flatMap(({ title, passages }) => [
      ...Object.values(title),
      ...passages.map(([, text]) => text),
    ]);
    return wanted.every((isIn) => texts.some(isIn));
  };
  return async <One extends Read>(near: readonly One[], isRead: (locale: Locale) => boolean) => {
    const found = await Promise.all(
      near.map(({ entry: { id, languages } }) =>
        orElse(has(id, languages.filter(isRead)), () => false),
      ),
    );
    return near.filter((_, at) => found[at]);
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

import { originalsOf, type Article, type Case } from '../model/corpus.ts';
import { LOCALES, type Locale } from '../model/locale.ts';

/** A text of a case that a column can show: an article by its language, a version as `en-short`. */
export type TextKey = Locale | `${Locale}-${string}`;

/** Two texts that stand beside each other. */
export interface Pair {
  first: TextKey;
  second: TextKey;
}

type Texts = Pick<Case, 'articles' | 'versions'>;

const languagesOf = ({ articles }: Texts): Locale[] =>
  LOCALES.filter((locale) => articles[locale] !== undefined);

const versionKeys = ({ versions }: Texts): TextKey[] =>
  versions.map(({ lang, name }): TextKey => `${lang}-${name}`);

const isVersion = (key: TextKey): boolean => key.includes('-');

const isIn = (key: TextKey, locale: Locale): boolean => key.split('-')[0] === locale;

/** The text behind a key. */
export const textAt = ({ articles, versions }: Texts, key: TextKey): Article | undefined =>
  articles[key as Locale] ?? versions.find(({ lang, name }) => `${lang}-${name}` === key);

/** Every two languages of an article, and each version beside each original: by them a page is named. */
export const pairsOf = (one: Texts): Pair[] => {
  const languages = languagesOf(one);
  return [
    ...languages.flatMap((first, at) =>
      languages.slice(at + 1).map((second): Pair => ({ first, second })),
    ),
    ...originalsOf(one).flatMap((first) =>
      versionKeys(one).map((second): Pair => ({ first, second })),
    ),
  ];
};

/** The same two texts in the other order. */
export const swapped = ({ first, second }: Pair): Pair => ({ first: second, second: first });

/**
 * A pair in the order of its columns, before the reader swaps them: what is in the language of the
 * reader comes first, else an original before a translation.
 */
export const columnsOf = (one: Texts, pair: Pair, locale: Locale): Pair => {
  const isOriginal = (key: TextKey): boolean => textAt(one, key)?.role === 'original';
  if (isIn(pair.first, locale)) return pair;
  if (isIn(pair.second, locale)) return swapped(pair);
  return isOriginal(pair.second) && !isOriginal(pair.first) ? swapped(pair) : pair;
};

const has = ({ first, second }: Pair, key: TextKey): boolean => first === key || second === key;

/** What stands beside a text in a pair. */
export const besideOf = ({ first, second }: Pair, key: TextKey): TextKey =>
  first === key ? second : first;

/** The pairs that a text is in. */
export const pairsWith = (one: Texts, key: TextKey): Pair[] =>
  pairsOf(one).filter((pair) => has(pair, key));

/** A text beside another that there is: an original before a translation. */
export const nearestPair = (
  one: Texts,
  key: TextKey,
  originals: readonly Locale[],
): Pair | undefined => {
  const pairs = pairsWith(one, key);
  return pairs.find((pair) => originals.some((own) => own === besideOf(pair, key))) ?? pairs[0];
};

/** A text that a column can show, and the pair that it makes. */
interface Choice {
  key: TextKey;
  pair: Pair;
}

/**
 * What a column can show but the text of the other: a version brings an original with it, the only
 * text that it stands beside.
 */
export const choicesOf = (one: Texts, pair: Pair, column: keyof Pair): Choice[] => {
  const other = besideOf(pair, pair[column]);
  return [...languagesOf(one), ...versionKeys(one)].flatMap((key) => {
    if (key === other) return [];
    const pairs = pairsWith(one, key);
    const made =
      pairs.find((known) => has(known, other)) ?? (isVersion(key) ? pairs[0] : undefined);
    return made ? { key, pair: made } : [];
  });
};

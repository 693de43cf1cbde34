import { originalsOf, type Article, type Case } from '../model/corpus.ts';
import { LOCALES, type Locale } from '../model/locale.ts';

/** A text of a case that a column can show: an article by its language, a version as `en-short`. */
export type TextKey = Locale | `${Locale}-${string}`;

/** Two texts in the order of their columns. */
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

/** The text behind a key. */
export const textAt = ({ articles, versions }: Texts, key: TextKey): Article | undefined =>
  articles[key as Locale] ?? versions.find(({ lang, name }) => `${lang}-${name}` === key);

/** Every pair of languages of an article, and each version beside each original; in both orders. */
export const pairsOf = (one: Texts): Pair[] => {
  const languages = languagesOf(one);
  const versions = versionKeys(one);
  const beside = originalsOf(one).flatMap((original) =>
    versions.flatMap((version) => [
      { first: original, second: version },
      { first: version, second: original },
    ]),
  );
  return [
    ...languages.flatMap((first) =>
      languages.filter((second) => second !== first).map((second) => ({ first, second })),
    ),
    ...beside,
  ];
};

/** A text beside another that there is: an original before a translation. */
export const nearestPair = (
  one: Texts,
  first: TextKey,
  originals: readonly Locale[],
): Pair | undefined => {
  const pairs = pairsOf(one).filter((pair) => pair.first === first);
  return pairs.find(({ second }) => originals.some((own) => own === second)) ?? pairs[0];
};

/** The same two texts in the other order. */
export const swapped = ({ first, second }: Pair): Pair => ({ first: second, second: first });

/** A text that a column can show, and the pair that it makes. */
interface Choice {
  key: TextKey;
  pair: Pair;
}

/**
 * What a column can show: choosing the text of the other column swaps the two; a version brings an
 * original with it, the only text that it stands beside.
 */
export const choicesOf = (one: Texts, pair: Pair, column: keyof Pair): Choice[] => {
  const other = column === 'first' ? 'second' : 'first';
  const pairs = pairsOf(one);
  const isThere = ({ first, second }: Pair): boolean =>
    pairs.some((known) => known.first === first && known.second === second);
  return [...languagesOf(one), ...versionKeys(one)].flatMap((key) => {
    const wanted = key === pair[other] ? swapped(pair) : { ...pair, [column]: key };
    if (key === pair[column] || isThere(wanted)) return { key, pair: wanted };
    const near = pairs.find((known) => known[column] === key && isVersion(key));
    return near ? { key, pair: near } : [];
  });
};

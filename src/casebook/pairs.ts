import { type Case } from '../model/corpus.ts';
import { LOCALES, type Locale } from '../model/locale.ts';

/** Two languages in the order of their columns. */
export interface Pair {
  first: Locale;
  second: Locale;
}

const languagesOf = ({ articles }: Pick<Case, 'articles'>): Locale[] =>
  LOCALES.filter((locale) => articles[locale] !== undefined);

/** Every pair of languages in which a case can be read side by side, in both orders. */
export const pairsOf = (one: Pick<Case, 'articles'>): Pair[] => {
  const languages = languagesOf(one);
  return languages.flatMap((first) =>
    languages.filter((second) => second !== first).map((second) => ({ first, second })),
  );
};

/** A language beside another that there is: an original before a translation. */
export const nearestPair = (
  one: Pick<Case, 'articles'>,
  first: Locale,
  originals: readonly Locale[],
): Pair | undefined => {
  const pairs = pairsOf(one).filter((pair) => pair.first === first);
  return pairs.find(({ second }) => originals.includes(second)) ?? pairs[0];
};

/** The same two languages in the other order. */
export const swapped = ({ first, second }: Pair): Pair => ({ first: second, second: first });

/** A language that a column can show, and the pair that it makes. */
export interface Choice {
  language: Locale;
  pair: Pair;
}

/** What a column can show: choosing the language of the other column swaps the two. */
export const choicesOf = (
  one: Pick<Case, 'articles'>,
  pair: Pair,
  column: keyof Pair,
): Choice[] => {
  const other = column === 'first' ? 'second' : 'first';
  return languagesOf(one).map((language) => ({
    language,
    pair: language === pair[other] ? swapped(pair) : { ...pair, [column]: language },
  }));
};

import { pairsOf, textAt, type Pair } from '../../casebook/pairs.ts';
import { pairName } from '../../i18n/routes.ts';
import type { Article, Case } from '../../model/corpus.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';

interface PairPath {
  params: { locale: Locale; id: string; pair: string };
  props: { one: Case; pair: Pair; first: Article; second: Article };
}

/** `getStaticPaths` of the side-by-side pages: once a language of the site, case and pair. */
export const pairPaths = (cases: readonly Case[]): PairPath[] =>
  cases.flatMap((one) =>
    pairsOf(one).flatMap((pair) => {
      const first = textAt(one, pair.first);
      const second = textAt(one, pair.second);
      if (!first || !second) return [];
      return LOCALES.map((locale) => ({
        params: { locale, id: one.id, pair: pairName(pair.first, pair.second) },
        props: { one, pair, first, second },
      }));
    }),
  );

import { columnsOf, pairsOf, swapped, textAt, type Pair } from '../../casebook/pairs.ts';
import { pairName } from '../../i18n/routes.ts';
import type { Article, Case } from '../../model/corpus.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';

interface PairPath {
  params: { locale: Locale; id: string; pair: string };
  props: { one: Case; pair: Pair; columns: Pair; first: Article; second: Article };
}

/**
 * `getStaticPaths` of the side-by-side pages: once a language of the site, case and pair, which
 * answers by both names: which text comes first is a choice on the page.
 */
export const pairPaths = (cases: readonly Case[]): PairPath[] =>
  cases.flatMap((one) =>
    LOCALES.flatMap((locale) =>
      pairsOf(one).flatMap((pair) => {
        const columns = columnsOf(one, pair, locale);
        const first = textAt(one, columns.first);
        const second = textAt(one, columns.second);
        if (!first || !second) return [];
        return [pair, swapped(pair)].map((name) => ({
          params: { locale, id: one.id, pair: pairName(name.first, name.second) },
          props: { one, pair, columns, first, second },
        }));
      }),
    ),
  );

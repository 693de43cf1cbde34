import type { ReadCase } from '../content/compile/case.ts';
import { blocksBehind } from '../content/blocks/lock.ts';
import { walkLocalized } from '../content/record/record-languages.ts';
import { LOCALES, type Locale } from '../model/locale.ts';

/** How far the article of a case is in a language. */
export type ArticleState =
  | { state: 'original' }
  | { state: 'missing' }
  | { state: 'whole' }
  | { state: 'behind'; blocks: { id: string; line: number }[] };

/** The state of a case in a language: its article, and the texts of its record that are missing. */
export interface TranslationState {
  locale: Locale;
  article: ArticleState;
  missingTexts: number;
}

const articleState = ({ articles, lock }: ReadCase, locale: Locale): ArticleState => {
  const article = articles.find((one) => one.locale === locale);
  if (!article) return { state: 'missing' };
  const { front, raw } = article;
  if (front.role === 'original') return { state: 'original' };
  const ids = lock ? blocksBehind(lock, locale, front.of) : [];
  if (ids.length === 0) return { state: 'whole' };
  const order = lock?.blocks.map(({ id }) => id) ?? [];
  return {
    state: 'behind',
    blocks: ids.map((id) => ({ id, line: raw[order.indexOf(id)]?.line ?? 1 })),
  };
};

/** The state of a case in every language. */
export const translationStates = (one: ReadCase): TranslationState[] => {
  const missing = new Map<Locale, number>();
  if (one.record)
    walkLocalized(one.record.record, [], (text) => {
      for (const locale of LOCALES)
        if (text[locale] === undefined) missing.set(locale, (missing.get(locale) ?? 0) + 1);
    });
  return LOCALES.map((locale) => ({
    locale,
    article: articleState(one, locale),
    missingTexts: missing.get(locale) ?? 0,
  }));
};

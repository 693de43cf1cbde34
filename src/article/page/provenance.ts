import type { Reader } from '../../i18n/reader.ts';
import type { Article } from '../../model/corpus.ts';

/** What a text is: an original, or a translation from what and by whom. */
export const provenance = (reader: Reader, article: Article): string =>
  article.role === 'translation'
    ? reader.t('article.translation', {
        language: reader.language(article.of),
        translators: reader.list(article.translators),
      })
    : reader.t('article.original', { language: reader.language(article.lang) });

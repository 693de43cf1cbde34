import type { Reader } from '../../i18n/reader.ts';
import { EDITORS } from '../../model/article.ts';
import { originalsOf, type Article, type Case } from '../../model/corpus.ts';
import type { Locale } from '../../model/locale.ts';

const originIn = (reader: Reader, languages: readonly Locale[], isRetold: boolean): string =>
  reader.t(isRetold ? 'article.retoldIn' : 'article.original', {
    language: reader.list(languages.map(reader.language)),
  });

/** What a text is: a retelling, an original as it stands, or a translation from what and by whom. */
export const provenance = (reader: Reader, article: Article): string =>
  article.role === 'translation'
    ? reader.t('article.translation', {
        language: reader.language(article.of),
        translators: reader.list(
          article.translators.map((name) => (name === EDITORS ? reader.t('site.editors') : name)),
        ),
      })
    : originIn(reader, [article.lang], article.basis === 'retold');

/** On what ground a text is published; what is translated is not word for word. */
export const groundOf = (reader: Reader, { role, basis }: Article): string =>
  reader.t(
    role === 'translation' && (basis === 'licensed' || basis === 'public-domain')
      ? `article.translated.${basis}`
      : `article.${basis}`,
  );

/** In which languages a case was told first, and whether in our words. */
export const originOf = (reader: Reader, one: Case): string => {
  const originals = originalsOf(one);
  return originIn(
    reader,
    originals,
    originals.every((lang) => one.articles[lang]?.basis === 'retold'),
  );
};

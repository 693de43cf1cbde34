import type { Article as ArticleLd, CreativeWork, Person, WithContext } from 'schema-dts';
import { LOCALE_INFO, type Locale } from '../../model/locale.ts';
import type { Source } from '../../model/case.ts';
import { articleFor, type Article, type Case } from '../../model/corpus.ts';
import { inLocale } from '../../model/text.ts';
import { fullName } from '../../i18n/names.ts';
import { articlesOf } from '../corpus.ts';
import { LICENCE, PUBLISHER } from '../rights.ts';
import { caseAddress, type Site } from '../../i18n/site.ts';

const source = ({ title, author, language, ...rest }: Source): CreativeWork => ({
  '@type': 'CreativeWork',
  name: title,
  inLanguage: language,
  ...(author && {
    author: author.map((one): Person => ({
      '@type': 'Person',
      name: fullName(one),
    })),
  }),
  ...(rest.containerTitle && {
    isPartOf: { '@type': 'Periodical', name: rest.containerTitle },
  }),
  ...(rest.issued && { datePublished: rest.issued }),
  ...(rest.url && { url: rest.url }),
});

const relations = (site: Site, one: Case, article: Article | undefined): Partial<ArticleLd> => {
  if (!article) return {};
  const work = (lang: Locale) => ({ '@id': caseAddress(site, lang, one.id) });
  if (article.role === 'translation')
    return {
      translationOfWork: work(article.of),
      translator: article.translators.map((name) => ({ '@type': 'Organization', name })),
    };
  const made = articlesOf(one).filter(
    (other) => other.role === 'translation' && other.of === article.lang,
  );
  return made.length === 0 ? {} : { workTranslation: made.map(({ lang }) => work(lang)) };
};

/**
 * The page of a case for search engines and reference managers: schema.org. What the head says
 * already (description, picture) or the record in full (subjects) is left to them: the page must
 * stay light.
 */
export const caseJsonLd = (site: Site, one: Case, locale: Locale): WithContext<ArticleLd> => {
  const { record } = one;
  const title = inLocale(record.summary.title, locale);
  const address = caseAddress(site, locale, one.id);
  const article = articleFor(one, locale);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': address,
    headline: title.text,
    inLanguage: LOCALE_INFO[article?.lang ?? title.lang].tag,
    dateModified: record.updated,
    license: LICENCE.url,
    author: { '@type': 'Organization', name: PUBLISHER },
    isBasedOn: record.sources.map(source),
    ...relations(site, one, article),
  };
};

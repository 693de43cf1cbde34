import type { SearchAction, TechArticle, Thing, WebSite, WithContext } from 'schema-dts';
import { t } from '../../i18n/messages.ts';
import { PATHS } from '../../i18n/routes.ts';
import { LOCALE_INFO, type Locale } from '../../model/locale.ts';
import { LICENCE, PUBLISHER } from '../rights.ts';
import type { Site } from '../../i18n/site.ts';

const CONTEXT = 'https://schema.org' as const;

/** The home page: the site, and its search. */
export const siteJsonLd = (site: Site, locale: Locale): WithContext<WebSite> => {
  const action = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${site.page(locale, PATHS.search)}?q={search_term_string}`,
    },
    // schema.org's own way to say that the template has a variable; the types lack it.
    'query-input': 'required name=search_term_string',
  };
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    '@id': site.page(locale, PATHS.home),
    url: site.page(locale, PATHS.home),
    name: t(locale)('site.name'),
    description: t(locale)('site.description'),
    inLanguage: LOCALE_INFO[locale].tag,
    license: LICENCE.url,
    publisher: { '@type': 'Organization', name: PUBLISHER },
    potentialAction: action as SearchAction,
  };
};

/** A practice or a guide, in the language that its text really is in. */
export const guidanceJsonLd = (
  site: Site,
  locale: Locale,
  path: string,
  text: { title: string; summary: string; lang: Locale },
): WithContext<TechArticle> => ({
  '@context': CONTEXT,
  '@type': 'TechArticle',
  '@id': site.page(locale, path),
  url: site.page(locale, path),
  headline: text.title,
  description: text.summary,
  inLanguage: LOCALE_INFO[text.lang].tag,
  license: LICENCE.url,
  publisher: { '@type': 'Organization', name: PUBLISHER },
});

/** Any of these, as the text of a `script` element: nothing in it can end the element. */
export const scriptText = (data: WithContext<Thing>): string =>
  JSON.stringify(data).replace(/</g, '\\u003c');

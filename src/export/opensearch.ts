import { t } from '../i18n/messages.ts';
import { PATHS } from '../i18n/routes.ts';
import { LOCALE_INFO, type Locale } from '../model/locale.ts';
import type { ExportCorpus } from './corpus.ts';
import { LICENCE } from './rights.ts';
import { element, group, xmlDocument } from '../text/xml.ts';

/** The search of a language, for browsers' address bars: OpenSearch 1.1, draft 6. */
export const openSearch = ({ site, version }: ExportCorpus, locale: Locale): string => {
  const say = t(locale);
  const { tag } = LOCALE_INFO[locale];
  return xmlDocument(
    group(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/', 'xml:lang': tag },
      element('ShortName', {}, say('site.name')),
      element('Description', {}, say('search.lead')),
      element('Attribution', {}, `${LICENCE.name}; ${version.text}`),
      element('Language', {}, tag),
      element('InputEncoding', {}, 'UTF-8'),
      element('OutputEncoding', {}, 'UTF-8'),
      element('Image', { width: 16, height: 16, type: 'image/svg+xml' }, site.file('icon.svg')),
      element('Url', {
        type: 'text/html',
        template: `${site.page(locale, PATHS.search)}?q={searchTerms}`,
      }),
      element('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: site.page(locale, 'opensearch.xml'),
      }),
    ),
  );
};

import { t } from '../../i18n/messages.ts';
import { LOCALE_INFO, type Locale } from '../../model/locale.ts';
import type { ExportCorpus } from '../corpus.ts';
import { LICENCE, PUBLISHER } from '../rights.ts';
import { element, group, xmlDocument, type Xml } from '../../text/xml.ts';

/** The file of a case within the book. */
export const chapterName = (id: string): string => `case.${id}.xhtml`;

const meta = (property: string, value: string): Xml => element('meta', { property }, value);

const metadata = ({ site, version, cases }: ExportCorpus, locale: Locale): Xml => {
  const say = t(locale);
  const translators = new Set(
    cases.flatMap(({ articles }) => {
      const article = articles[locale];
      return article?.role === 'translation' ? article.translators : [];
    }),
  );
  return group(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:identifier', { id: 'id' }, site.file(`corpus/unbroken-line.${locale}.epub`)),
    element('dc:title', {}, say('site.name')),
    element('dc:language', {}, LOCALE_INFO[locale].tag),
    element('dc:creator', {}, PUBLISHER),
    [...translators].map((name) => element('dc:contributor', {}, name)),
    element('dc:publisher', {}, PUBLISHER),
    element('dc:description', {}, say('site.description')),
    element('dc:date', {}, version.date),
    element('dc:rights', {}, `${LICENCE.name}, ${LICENCE.url}`),
    meta('dcterms:modified', `${version.date}T00:00:00Z`),
    meta('schema:version', version.text),
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    ['structuralNavigation', 'tableOfContents', 'readingOrder', 'unlocked'].map((feature) =>
      meta('schema:accessibilityFeature', feature),
    ),
    meta('schema:accessibilityHazard', 'none'),
  );
};

/** The package document: metadata, files and reading order (EPUB 3.3, 5). */
export const packageDocument = (corpus: ExportCorpus, locale: Locale): string => {
  const { tag, dir } = LOCALE_INFO[locale];
  const chapters = corpus.cases.map(({ id }) => chapterName(id));
  const pages = ['title.xhtml', 'navigation.xhtml', ...chapters, 'terms.xhtml'];
  const idOf = (href: string): string => `file.${href.replace(/\.xhtml$/, '')}`;
  const xhtml = 'application/xhtml+xml';
  return xmlDocument(
    group(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': tag,
        dir,
      },
      metadata(corpus, locale),
      group(
        'manifest',
        {},
        element('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
        pages.map((href) =>
          element('item', {
            id: idOf(href),
            href,
            'media-type': xhtml,
            properties: href === 'navigation.xhtml' ? 'nav' : undefined,
          }),
        ),
      ),
      group(
        'spine',
        { 'page-progression-direction': dir },
        pages.map((href) => element('itemref', { idref: idOf(href) })),
      ),
    ),
  );
};

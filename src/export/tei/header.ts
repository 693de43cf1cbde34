import type { Case } from '../../model/corpus.ts';
import { LOCALE_INFO, LOCALES } from '../../model/locale.ts';
import { articlesOf, type ExportCorpus } from '../corpus.ts';
import { LICENCE, PUBLISHER } from '../rights.ts';
import { caseAddress } from '../../i18n/site.ts';
import { conceptIri, vocabularyAddress } from '../skos/skos.ts';
import { inEach, sourceBibl } from './source.ts';
import { element, group, type Xml } from '../../text/xml.ts';

const ENCODING =
  'Each block of the article (heading, paragraph, list item, table row) has an xml:id of its language and its number, and corresp names the same block in the other languages. The numbers never change. A character that XML cannot hold is written _xHHHH_ (ECMA-376, ST_Xstring).';

/** The TEI header of a case: titles, edition, rights, sources, encoding, languages, subjects. */
export const teiHeader = ({ site, version, concepts }: ExportCorpus, one: Case): Xml => {
  const { record } = one;
  const articles = articlesOf(one);
  const translators = [
    ...new Set(articles.flatMap((a) => (a.role === 'translation' ? a.translators : []))),
  ];
  const fileDesc = group(
    'fileDesc',
    {},
    group(
      'titleStmt',
      {},
      inEach('title', record.summary.title),
      element('editor', {}, PUBLISHER),
      translators.map((name) =>
        group('respStmt', {}, element('resp', {}, 'translator'), element('name', {}, name)),
      ),
    ),
    group(
      'editionStmt',
      {},
      element(
        'edition',
        { n: version.text },
        'Version of ',
        element('date', { when: record.updated }, record.updated),
      ),
    ),
    group(
      'publicationStmt',
      {},
      element('publisher', {}, PUBLISHER),
      element('date', { when: record.updated }, record.updated),
      LOCALES.map((locale) =>
        element(
          'idno',
          { type: 'URI', 'xml:lang': LOCALE_INFO[locale].tag },
          caseAddress(site, locale, one.id),
        ),
      ),
      group(
        'availability',
        { status: 'free' },
        element('licence', { target: LICENCE.url }, LICENCE.name),
      ),
    ),
    group('sourceDesc', {}, group('listBibl', {}, record.sources.map(sourceBibl))),
  );
  const encodingDesc = group(
    'encodingDesc',
    {},
    group('editorialDecl', {}, element('p', {}, ENCODING)),
    group(
      'classDecl',
      {},
      group(
        'taxonomy',
        { 'xml:id': 'vocabulary' },
        element('bibl', {}, element('ref', { target: vocabularyAddress(site) }, 'Vocabulary')),
      ),
    ),
  );
  const profileDesc = group(
    'profileDesc',
    {},
    LOCALES.map((locale) => {
      const text = record.summary.headline.text[locale];
      return (
        text !== undefined &&
        group('abstract', { 'xml:lang': LOCALE_INFO[locale].tag }, element('p', {}, text))
      );
    }),
    group(
      'langUsage',
      {},
      articles.map(({ lang }) =>
        element('language', { ident: LOCALE_INFO[lang].tag }, LOCALE_INFO[lang].name),
      ),
    ),
    group(
      'textClass',
      {},
      group(
        'keywords',
        { scheme: '#vocabulary' },
        record.tags.map((id) =>
          element('term', { ref: conceptIri(site, id) }, concepts.get(id)?.prefLabel.en ?? id),
        ),
      ),
    ),
  );
  return group('teiHeader', {}, fileDesc, encodingDesc, profileDesc);
};

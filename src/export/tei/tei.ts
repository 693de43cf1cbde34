import type { Article, Case } from '../../model/corpus.ts';
import { LOCALE_INFO, type Locale } from '../../model/locale.ts';
import { articlesOf, type ExportCorpus } from '../corpus.ts';
import { conceptIri } from '../skos/skos.ts';
import { blocksOf } from '../../article/untranslated.ts';
import { siteTargets } from '../../article/targets.ts';
import { teiBody } from '../../article/tei/body.ts';
import { teiHeader } from './header.ts';
import { element, group, xmlDocument, type Xml } from '../../text/xml.ts';

/** The `xml:id` of a block in a language: `zh.p12`. */
const teiId = (lang: Locale, block: string): string => `${lang}.${block}`;

const text = (
  { site }: ExportCorpus,
  one: Case,
  article: Article,
  others: readonly Article[] = [],
  xmlId: string = article.lang,
): Xml => {
  const { lang } = article;
  const at = (id: string): Record<string, string | undefined> => ({
    'xml:id': teiId(lang, id),
    corresp:
      others.length > 0 ? others.map((other) => `#${teiId(other.lang, id)}`).join(' ') : undefined,
  });
  return group(
    'text',
    {
      'xml:id': xmlId,
      'xml:lang': LOCALE_INFO[lang].tag,
      type: article.role,
      ...(article.role === 'translation' && { corresp: `#${article.of}` }),
    },
    group(
      'front',
      {},
      group('titlePage', {}, element('docTitle', {}, element('titlePart', {}, article.title))),
    ),
    teiBody(blocksOf(article), {
      at,
      targets: {
        ...siteTargets(site, lang, one.id),
        block: (id) => `#${teiId(lang, id)}`,
        term: (id) => conceptIri(site, id),
      },
    }),
  );
};

// Where tools that know TEI find what it is checked against.
const SCHEMA =
  '<?xml-model href="https://tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>';

/**
 * A case as TEI P5: one text a language, the blocks bound together by `corresp`; then the versions,
 * which correspond to none.
 */
export const tei = (corpus: ExportCorpus, one: Case): string => {
  const articles = articlesOf(one);
  return xmlDocument(
    group(
      'TEI',
      { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:id': `case.${one.id}`, 'xml:lang': 'en' },
      teiHeader(corpus, one),
      group(
        'text',
        {},
        group(
          'group',
          {},
          articles.map((article) =>
            text(
              corpus,
              one,
              article,
              articles.filter((other) => other !== article),
            ),
          ),
          one.versions.map((version) =>
            text(corpus, one, version, [], `${version.lang}.${version.name}`),
          ),
        ),
      ),
    ),
    SCHEMA,
  );
};

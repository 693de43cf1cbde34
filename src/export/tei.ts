import type { Article, Case } from '../schema/corpus.ts';
import { LOCALE_INFO, type Locale } from '../schema/locale.ts';
import { articlesOf, type ExportCorpus } from './corpus.ts';
import { teiBody } from './tei-body.ts';
import { teiHeader } from './tei-header.ts';
import { element, group, xmlDocument, type Xml } from './xml.ts';

/** The `xml:id` of a block in a language: `zh.p12`. */
export const teiId = (lang: Locale, block: string): string => `${lang}.${block}`;

const text = (article: Article, others: readonly Article[]): Xml => {
  const { lang } = article;
  const addressed = (id: string): Record<string, string | undefined> => ({
    'xml:id': teiId(lang, id),
    corresp:
      others.length > 0 ? others.map((other) => `#${teiId(other.lang, id)}`).join(' ') : undefined,
  });
  return group(
    'text',
    {
      'xml:id': lang,
      'xml:lang': LOCALE_INFO[lang].tag,
      type: article.role,
      ...(article.role === 'translation' && { corresp: `#${article.of}` }),
    },
    group(
      'front',
      {},
      group('titlePage', {}, element('docTitle', {}, element('titlePart', {}, article.title))),
    ),
    teiBody(article.blocks, addressed),
  );
};

/** A case as TEI P5: one text a language, the blocks bound together by `corresp`. */
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
              article,
              articles.filter((other) => other !== article),
            ),
          ),
        ),
      ),
    ),
  );
};

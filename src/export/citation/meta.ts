import { articleFor, type Case } from '../../model/corpus.ts';
import { LOCALE_INFO, type Locale } from '../../model/locale.ts';
import { inLocale } from '../../model/text.ts';
import { PUBLISHER } from '../rights.ts';
import { authorsOf } from './csl.ts';

/**
 * What reference managers read in the head of a page, in the names of Highwire Press, as Zotero's
 * “Embedded Metadata” does. With an author named so it reads no Dublin Core; it would take a
 * `DC.source` for the book. Address and description it finds in the head.
 */
export const citationMeta = (
  one: Case,
  locale: Locale,
): (readonly [name: string, content: string])[] => {
  const { record } = one;
  const article = articleFor(one, locale);
  const authors = article ? authorsOf(article, one) : [{ literal: PUBLISHER }];
  return [
    ['citation_title', article?.title ?? inLocale(record.summary.title, locale).text],
    ...authors.map((name): [string, string] => [
      'citation_author',
      // Without a comma it would take the first word for a given name.
      'literal' in name ? `${name.literal},` : `${name.family}, ${name.given}`,
    ]),
    ['citation_book_title', PUBLISHER],
    ['citation_publication_date', record.updated.replaceAll('-', '/')],
    ['citation_language', LOCALE_INFO[article?.lang ?? locale].tag],
  ];
};

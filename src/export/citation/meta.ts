import { articleFor, type Case } from '../../model/corpus.ts';
import { LOCALE_INFO, type Locale } from '../../model/locale.ts';
import { inLocale } from '../../model/text.ts';
import { PUBLISHER } from '../rights.ts';

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
  return [
    ['citation_title', article?.title ?? inLocale(record.summary.title, locale).text],
    // Without a comma it would take the first word for a given name.
    ['citation_author', `${PUBLISHER},`],
    ['citation_book_title', PUBLISHER],
    ['citation_publication_date', record.updated.replaceAll('-', '/')],
    ['citation_language', LOCALE_INFO[article?.lang ?? locale].tag],
  ];
};

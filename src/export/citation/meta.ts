import { articleFor, type Case } from '../../schema/corpus.ts';
import { LOCALE_INFO, type Locale } from '../../schema/locale.ts';
import { inLocale } from '../../schema/text.ts';
import { PUBLISHER } from '../rights.ts';

/**
 * What reference managers read in the head of a page, as Zotero's “Embedded Metadata” does: names
 * of Highwire Press and of Dublin Core. The address and the licence stand in the head already.
 */
export const citationMeta = (
  one: Case,
  locale: Locale,
): (readonly [name: string, content: string])[] => {
  const { record } = one;
  const article = articleFor(one, locale);
  const title = article?.title ?? inLocale(record.summary.title, locale).text;
  const translators = article?.role === 'translation' ? article.translators : [];
  return [
    ['citation_title', title],
    ['citation_author', PUBLISHER],
    ['citation_publication_date', record.updated.replaceAll('-', '/')],
    ['citation_language', LOCALE_INFO[article?.lang ?? locale].tag],
    ...translators.map((name) => ['DC.contributor', name] as const),
    ...record.sources.map(({ title: name }) => ['DC.source', name] as const),
  ];
};

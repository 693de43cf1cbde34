import { PATHS } from '../../i18n/routes.ts';
import type { Locale } from '../../model/locale.ts';
import { partsOf } from '../../model/summary.ts';
import { inLocale } from '../../model/text.ts';
import type { ExportCorpus } from '../corpus.ts';
import type { FeedPart } from './parts.ts';
import { caseAddress } from '../../i18n/site.ts';

/** What a feed says of a case. */
export interface FeedEntry {
  id: string;
  address: string;
  title: string;
  lang: Locale;
  updated: string;
  summary: string;
  /** The summary with its statements, a line each. */
  text: string;
  tags: { id: string; label: string; address: string }[];
}

/** The cases of a part of a feed for a reader. */
export const feedEntries = (
  { concepts, site }: ExportCorpus,
  { cases }: FeedPart,
  locale: Locale,
): FeedEntry[] =>
  cases.map(({ id, record }) => {
    const title = inLocale(record.summary.title, locale);
    const summary = inLocale(record.summary.headline.text, locale).text;
    const statements = partsOf(record.summary).flatMap((part) => part.statements);
    return {
      id,
      address: caseAddress(site, locale, id),
      title: title.text,
      lang: title.lang,
      updated: record.updated,
      summary,
      text: [summary, ...statements.map(({ text }) => inLocale(text, locale).text)].join('\n'),
      tags: record.tags.map((tag) => ({
        id: tag,
        label: inLocale(concepts.get(tag)?.prefLabel ?? { en: tag }, locale).text,
        address: site.page(locale, PATHS.terms),
      })),
    };
  });

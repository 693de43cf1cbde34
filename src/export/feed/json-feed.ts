import { t } from '../../i18n/messages.ts';
import { PATHS } from '../../i18n/routes.ts';
import { LOCALE_INFO, type Locale } from '../../model/locale.ts';
import type { ExportCorpus } from '../corpus.ts';
import { jsonText } from '../../text/escape.ts';
import { feedEntries } from './entries.ts';
import { partPath, type FeedPart } from './parts.ts';
import { LICENCE, PUBLISHER } from '../rights.ts';

/** The same as a part of the Atom feed, as JSON Feed 1.1. */
export const jsonFeed = (corpus: ExportCorpus, part: FeedPart, locale: Locale): string => {
  const say = t(locale);
  const { site } = corpus;
  const { version } = part;
  return jsonText({
    version: 'https://jsonfeed.org/version/1.1',
    title: say('site.name'),
    home_page_url: site.page(locale, PATHS.home),
    feed_url: site.page(locale, partPath(part.name, 'json')),
    ...(part.previous !== undefined && {
      next_url: site.page(locale, partPath(part.previous, 'json')),
    }),
    description: say('site.lead'),
    language: LOCALE_INFO[locale].tag,
    authors: [{ name: PUBLISHER, url: site.page(locale, PATHS.about) }],
    // Names that begin with an underscore are the format's place for our own.
    _unbroken_line: { version: version.text, licence: LICENCE.url },
    items: feedEntries(corpus, part, locale).map((entry) => ({
      id: entry.address,
      url: entry.address,
      title: entry.title,
      summary: entry.summary,
      content_text: entry.text,
      date_modified: `${entry.updated}T00:00:00Z`,
      language: LOCALE_INFO[entry.lang].tag,
      tags: entry.tags.map(({ label }) => label),
    })),
  });
};

import { t } from '../../i18n/messages.ts';
import { PATHS } from '../../i18n/routes.ts';
import { LOCALE_INFO, type Locale } from '../../model/locale.ts';
import type { ExportCorpus } from '../corpus.ts';
import { feedEntries, type FeedEntry } from './entries.ts';
import { partPath, type FeedPart } from './parts.ts';
import { LICENCE, PUBLISHER } from '../rights.ts';
import { element, group, xmlDocument, type Child, type Xml } from '../../text/xml.ts';

const instant = (day: string): string => `${day}T00:00:00Z`;

const entry = (one: FeedEntry): Xml =>
  group(
    'entry',
    { 'xml:lang': LOCALE_INFO[one.lang].tag },
    element('id', {}, one.address),
    element('title', {}, one.title),
    element('link', { rel: 'alternate', type: 'text/html', href: one.address }),
    element('updated', {}, instant(one.updated)),
    one.tags.map(({ id, label, address }) =>
      element('category', { term: id, label, scheme: address }),
    ),
    element('summary', {}, one.summary),
    element('content', { type: 'text' }, one.text),
  );

/** A part of the feed of the cases in a language: Atom (RFC 4287), with archives (RFC 5005). */
export const atomFeed = (corpus: ExportCorpus, part: FeedPart, locale: Locale): string => {
  const say = t(locale);
  const { site } = corpus;
  const { version } = part;
  const addressOf = (name?: string): string => site.page(locale, partPath(name, 'xml'));
  const feed = addressOf();
  const isArchive = part.name !== undefined;
  const archive = (rel: string, name: string | undefined): Child =>
    name !== undefined && element('link', { rel, href: addressOf(name) });
  return xmlDocument(
    group(
      'feed',
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:fh': isArchive ? 'http://purl.org/syndication/history/1.0' : undefined,
        'xml:lang': LOCALE_INFO[locale].tag,
      },
      // The archives are parts of the feed: one id for all.
      element('id', {}, feed),
      element('title', {}, say('site.name')),
      element('subtitle', {}, say('site.lead')),
      element('link', {
        rel: 'self',
        type: 'application/atom+xml',
        href: addressOf(part.name),
      }),
      isArchive && element('link', { rel: 'current', href: feed }),
      archive('prev-archive', part.previous),
      archive('next-archive', part.next),
      isArchive && element('fh:archive', {}),
      element('link', {
        rel: 'alternate',
        type: 'text/html',
        href: site.page(locale, PATHS.home),
      }),
      element('link', { rel: 'license', href: LICENCE.url }),
      element('updated', {}, instant(version.date)),
      group('author', {}, element('name', {}, PUBLISHER)),
      element('generator', { version: version.text }, PUBLISHER),
      element('rights', {}, LICENCE.name),
      feedEntries(corpus, part, locale).map(entry),
    ),
  );
};

import { t } from '../../i18n/messages.ts';
import { PATHS } from '../../i18n/routes.ts';
import { LOCALE_INFO, type Locale } from '../../model/locale.ts';
import type { ExportCorpus } from '../corpus.ts';
import { feedEntries, type FeedEntry } from './entries.ts';
import { LICENCE, PUBLISHER } from '../rights.ts';
import { element, group, xmlDocument, type Xml } from '../../text/xml.ts';

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

/** The cases in a language, the last revised first: Atom (RFC 4287). */
export const atomFeed = (corpus: ExportCorpus, locale: Locale): string => {
  const say = t(locale);
  const { site, version } = corpus;
  const self = site.page(locale, 'feed.xml');
  return xmlDocument(
    group(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': LOCALE_INFO[locale].tag },
      element('id', {}, self),
      element('title', {}, say('site.name')),
      element('subtitle', {}, say('site.lead')),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
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
      feedEntries(corpus, locale).map(entry),
    ),
  );
};

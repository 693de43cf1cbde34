import { formatDate } from '../../i18n/dates.ts';
import { t } from '../../i18n/messages.ts';
import { PATHS } from '../../i18n/routes.ts';
import type { Locale } from '../../model/locale.ts';
import type { ExportCorpus } from '../corpus.ts';
import { element, group } from '../../text/xml.ts';
import { page } from './page.ts';

/** The first page: name, what the book is, how its texts are made, rights and version. */
export const titlePage = ({ site, version }: ExportCorpus, locale: Locale): string => {
  const say = t(locale);
  const address = site.page(locale, PATHS.home);
  return page(
    locale,
    say('site.name'),
    group(
      'section',
      { 'epub:type': 'titlepage' },
      element('h1', {}, say('site.name')),
      element('p', {}, say('site.description')),
      (['about.made.1', 'about.made.2', 'about.made.3', 'about.rights.1'] as const).map((key) =>
        element('p', {}, say(key)),
      ),
      element('p', {}, formatDate(locale, version.date), ' · ', version.text),
      element('p', {}, element('a', { href: address }, address)),
    ),
  );
};

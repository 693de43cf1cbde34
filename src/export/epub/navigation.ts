import { t } from '../../i18n/messages.ts';
import type { Locale } from '../../model/locale.ts';
import { inLocale } from '../../model/text.ts';
import type { ExportCorpus } from '../corpus.ts';
import { element, group } from '../../text/xml.ts';
import { chapterName } from './package.ts';
import { page } from './page.ts';

/** The navigation document: the contents, and where the book begins. */
export const navigation = ({ cases }: ExportCorpus, locale: Locale): string => {
  const say = t(locale);
  const entries = [
    ['title.xhtml', say('site.name')],
    ...cases.map(({ id, record }) => [
      chapterName(id),
      inLocale(record.summary.title, locale).text,
    ]),
    ['terms.xhtml', say('terms.title')],
  ] as const;
  const landmarks = [
    ['toc', 'navigation.xhtml', say('nav.contents')],
    ['bodymatter', cases[0] ? chapterName(cases[0].id) : 'title.xhtml', say('cases.title')],
    ['glossary', 'terms.xhtml', say('terms.title')],
  ] as const;
  return page(
    locale,
    say('site.name'),
    group(
      'nav',
      { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' },
      element('h1', {}, say('cases.title')),
      group(
        'ol',
        {},
        entries.map(([href = '', name = '']) => element('li', {}, element('a', { href }, name))),
      ),
    ),
    group(
      'nav',
      { 'epub:type': 'landmarks', hidden: 'hidden' },
      group(
        'ol',
        {},
        landmarks.map(([type, href, name]) =>
          element('li', {}, element('a', { 'epub:type': type, href }, name)),
        ),
      ),
    ),
  );
};

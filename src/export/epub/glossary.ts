import { t } from '../../i18n/messages.ts';
import type { Locale } from '../../model/locale.ts';
import type { ExportCorpus } from '../corpus.ts';
import { inLocale, type InSomeLanguages } from '../../model/text.ts';
import { element, group, type Xml } from '../../text/xml.ts';
import { inLanguage, page } from './page.ts';

/** The vocabulary as a glossary, a list a scheme. */
export const glossary = ({ schemes, concepts }: ExportCorpus, locale: Locale): string => {
  const write = (name: string, localized: InSomeLanguages): Xml => {
    const { text, lang } = inLocale(localized, locale);
    return element(name, lang === locale ? {} : inLanguage(lang), text);
  };
  return page(
    locale,
    t(locale)('terms.title'),
    element('h1', {}, t(locale)('terms.title')),
    schemes.map(({ scheme, label }) =>
      group(
        'section',
        { 'epub:type': 'glossary', role: 'doc-glossary' },
        element('h2', {}, label[locale]),
        group(
          'dl',
          {},
          [...concepts.values()]
            .filter((concept) => concept.scheme === scheme)
            .flatMap(({ id, prefLabel, definition }) => [
              element('dt', { id }, write('dfn', prefLabel)),
              write('dd', definition),
            ]),
        ),
      ),
    ),
  );
};

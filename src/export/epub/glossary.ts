import { t } from '../../i18n/messages.ts';
import type { Locale } from '../../model/locale.ts';
import type { ExportCorpus } from '../corpus.ts';
import { element, group } from '../../text/xml.ts';
import { page } from './page.ts';

/** The vocabulary as a glossary, a list a scheme. */
export const glossary = ({ schemes, concepts }: ExportCorpus, locale: Locale): string =>
  page(
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
              element('dt', { id }, element('dfn', {}, prefLabel[locale])),
              element('dd', {}, definition[locale]),
            ]),
        ),
      ),
    ),
  );

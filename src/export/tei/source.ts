import type { Source } from '../../model/case.ts';
import { LOCALE_INFO, LOCALES, type Locale } from '../../model/locale.ts';
import { element, group, type Xml } from '../../text/xml.ts';

/** An element for each language that a text is given in. */
export const inEach = (
  name: string,
  text: Partial<Record<Locale, string | undefined>>,
  attributes: Record<string, string> = {},
): Xml[] =>
  LOCALES.flatMap((locale) => {
    const own = text[locale];
    return own === undefined
      ? []
      : element(name, { ...attributes, 'xml:lang': LOCALE_INFO[locale].tag }, own);
  });

const author = (person: NonNullable<Source['author']>[number]): Xml =>
  'literal' in person
    ? element('author', {}, person.literal)
    : element(
        'author',
        {},
        element(
          'persName',
          {},
          element('surname', {}, person.family),
          ' ',
          element('forename', {}, person.given),
        ),
      );

/** A source of a case: what it is, its rights, and what is noted of it. */
export const sourceBibl = (source: Source): Xml =>
  group(
    'bibl',
    { 'xml:id': `source.${source.id}`, 'xml:lang': source.language },
    source.author?.map(author),
    element('title', { level: source.containerTitle ? 'a' : undefined }, source.title),
    inEach('title', source.translatedTitle, { type: 'translated' }),
    source.containerTitle && element('title', { level: 'j' }, source.containerTitle),
    source.publisher && element('publisher', {}, source.publisher),
    source.issued && element('date', { when: source.issued }, source.issued),
    source.url && element('ref', { target: source.url }, source.url),
    source.archiveUrl && element('ref', { target: source.archiveUrl }, source.archiveUrl),
    inEach('note', source.rights, { type: 'rights' }),
    source.notes.flatMap(({ kind, text }) => inEach('note', text, { type: kind })),
  );

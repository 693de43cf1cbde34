import type { Source } from '../../model/case.ts';
import { LOCALE_INFO, LOCALES, type Locale } from '../../model/locale.ts';
import type { Name } from '../../i18n/names.ts';
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

const nameXml = (name: Name, lang?: Locale): Xml => {
  const attributes = { 'xml:lang': lang && LOCALE_INFO[lang].tag };
  return 'literal' in name
    ? element('name', attributes, name.literal)
    : element(
        'persName',
        attributes,
        element('surname', {}, name.family),
        ' ',
        element('forename', {}, name.given),
      );
};

/** The authors, each with the names that other languages have for them. */
const authors = ({ author = [], translatedAuthor }: Source): Xml[] =>
  author.map((person, index) =>
    element(
      'author',
      {},
      nameXml(person),
      LOCALES.flatMap((locale) => {
        const name = translatedAuthor?.[locale]?.[index];
        return name ? [' ', nameXml(name, locale)] : [];
      }),
    ),
  );

/** A source of a case: what it is, its rights, and what is noted of it. */
export const sourceBibl = (source: Source): Xml =>
  group(
    'bibl',
    { 'xml:id': `source.${source.id}`, 'xml:lang': source.language },
    authors(source),
    element('title', { level: source.containerTitle ? 'a' : undefined }, source.title),
    inEach('title', source.translatedTitle, { type: 'translated' }),
    source.containerTitle && element('title', { level: 'j' }, source.containerTitle),
    inEach('title', source.translatedContainerTitle ?? {}, { level: 'j', type: 'translated' }),
    source.publisher && element('publisher', {}, source.publisher),
    inEach('publisher', source.translatedPublisher ?? {}),
    source.issued && element('date', { when: source.issued }, source.issued),
    source.url && element('ref', { target: source.url }, source.url),
    source.archiveUrl && element('ref', { target: source.archiveUrl }, source.archiveUrl),
    inEach('note', source.rights, { type: 'rights' }),
    source.notes.flatMap(({ kind, text }) => inEach('note', text, { type: kind })),
  );

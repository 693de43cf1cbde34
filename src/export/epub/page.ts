import { LOCALE_INFO, type Locale } from '../../model/locale.ts';
import { element, group, xmlDocument, type Xml } from '../../text/xml.ts';

/** The language and direction of a passage. */
export const inLanguage = (
  locale: Locale,
): { lang: string; 'xml:lang': string; dir: 'ltr' | 'rtl' } => {
  const { tag, dir } = LOCALE_INFO[locale];
  return { lang: tag, 'xml:lang': tag, dir };
};

/** A content document of the book: XHTML. */
export const page = (locale: Locale, title: string, ...content: (Xml | Xml[])[]): string =>
  xmlDocument(
    group(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        ...inLanguage(locale),
      },
      group(
        'head',
        {},
        element('title', {}, title),
        element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ),
      group('body', {}, ...content),
    ),
    '<!DOCTYPE html>',
  );

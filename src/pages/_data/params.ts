import { readerOf, type Reader } from '../../i18n/reader.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';

/** The reader of a locale on this site. */
export const readerFor = (locale: Locale): Reader => readerOf(locale, import.meta.env.BASE_URL);

/** `getStaticPaths` of a page that is there once a language. */
export const localePaths = (): { params: { locale: Locale } }[] =>
  LOCALES.map((locale) => ({ params: { locale } }));

/** `getStaticPaths` of a page that is there once a language and thing. */
export const localePathsOf = <Thing extends { id: string }>(
  things: Iterable<Thing>,
): { params: { locale: Locale; id: string }; props: { thing: Thing } }[] =>
  [...things].flatMap((thing) =>
    LOCALES.map((locale) => ({ params: { locale, id: thing.id }, props: { thing } })),
  );

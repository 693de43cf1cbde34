import { LOCALE_INFO, type Locale } from '../model/locale.ts';

/** Joins names as a sentence of the language does: “a, b and c”. */
export const formatList = (locale: Locale, items: readonly string[]): string =>
  new Intl.ListFormat(locale === 'en' ? 'en-GB' : LOCALE_INFO[locale].tag).format(items);

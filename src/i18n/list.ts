import { LOCALE_INFO, type Locale } from '../model/locale.ts';
import { listFormat } from './formatters.ts';

/** Joins names as a sentence of the language does: “a, b and c”. */
export const formatList = (locale: Locale, items: readonly string[]): string =>
  listFormat(locale === 'en' ? 'en-GB' : LOCALE_INFO[locale].tag, {}).format(items);

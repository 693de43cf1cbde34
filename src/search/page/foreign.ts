import { LOCALE_INFO, type Locale } from '../../model/locale.ts';

/** The properties of an element for a text in a language, when it is not the reader's. */
export const foreign = (lang: Locale, reader: Locale): { lang?: string; dir?: string } =>
  lang === reader ? {} : { lang: LOCALE_INFO[lang].tag, dir: LOCALE_INFO[lang].dir };

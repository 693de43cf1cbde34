import { LOCALE_INFO, LOCALES, type Locale } from '../../../model/locale.ts';

/** The name of a language as the editor calls it: Persian, 波斯语, فارسی. */
export const languageIn = (locale: Locale, named: Locale): string =>
  new Intl.DisplayNames(LOCALE_INFO[locale].tag, { type: 'language' }).of(named) ?? named;

/** The languages in the order in which an editor writes them: the own one first. */
export const ownFirst = (own: Locale): Locale[] => [
  own,
  ...LOCALES.filter((locale) => locale !== own),
];

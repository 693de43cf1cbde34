/** The languages of the site. This is the only list of them; everything else derives from it. */
export const LOCALES = ['en', 'zh', 'fa'] as const;

export type Locale = (typeof LOCALES)[number];

/** The languages that a source can be written in, as BCP 47 tags. */
export const SOURCE_LANGUAGES = ['zh-Hans', 'zh-Hant', 'en', 'fa'] as const;

/** What a page needs to know to be set in a language: BCP 47 tag, writing direction, own name, comma. */
interface LocaleInfo {
  tag: string;
  dir: 'ltr' | 'rtl';
  name: string;
  /** What stands between words in a row. */
  comma: string;
}

export const LOCALE_INFO: Record<Locale, LocaleInfo> = {
  en: { tag: 'en', dir: 'ltr', name: 'English', comma: ', ' },
  zh: { tag: 'zh-Hans', dir: 'ltr', name: '中文', comma: '、' },
  fa: { tag: 'fa', dir: 'rtl', name: 'فارسی', comma: '، ' },
};

export const isLocale = (value: unknown): value is Locale =>
  (LOCALES as readonly unknown[]).includes(value);

/** What stands between two lists, and between a heading and what follows it in its line. */
export const SEMICOLON: Record<Locale, string> = { en: '; ', zh: '；', fa: '؛ ' };
export const COLON: Record<Locale, string> = { en: ': ', zh: '：', fa: ': ' };

/** A table of the languages, each with what is made for it. */
export const byLanguage = <Of>(make: (locale: Locale) => Of): Record<Locale, Of> =>
  Object.fromEntries(
    // Chinese stands first in every file that was ever published.
    [...new Set<Locale>(['zh', ...LOCALES])].map((locale) => [locale, make(locale)]),
  ) as Record<Locale, Of>;

/** The locale of a BCP 47 tag: `zh-Hant-TW` is `zh`. */
export const localeOf = (tag: string): Locale | undefined => {
  const language = tag.split('-')[0]?.toLowerCase();
  return isLocale(language) ? language : undefined;
};

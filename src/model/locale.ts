/** The languages of the site. This is the only list of them; everything else derives from it. */
export const LOCALES = ['en', 'zh', 'fa'] as const;

export type Locale = (typeof LOCALES)[number];

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

/** The locale of a BCP 47 tag: `zh-Hant-TW` is `zh`. */
export const localeOf = (tag: string): Locale | undefined => {
  const language = tag.split('-')[0]?.toLowerCase();
  return isLocale(language) ? language : undefined;
};

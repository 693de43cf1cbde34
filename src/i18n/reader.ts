import { LOCALE_INFO, type Locale } from '../model/locale.ts';
import type { InSomeLanguages, TextIn } from '../model/text.ts';
import { inLocale } from '../model/text.ts';
import { formatDate, formatMoment, formatPeriod } from './dates.ts';
import { formatList } from './list.ts';
import { count, t, type CountKey, type Say } from './messages.ts';
import { mixedHtml, type Write } from './mixed.ts';
import { formatNumber, formatQuantity, localDigits } from './numbers.ts';
import { fileAddress, pageAddress } from './routes.ts';
import { titleHtml } from './word-breaks.ts';

/** Attributes that say which language a passage is in, when it is not the page's. */
interface ForeignAttributes {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** Everything that a component needs to write for a reader: one prop instead of ten imports. */
export interface Reader {
  locale: Locale;
  tag: string;
  dir: 'ltr' | 'rtl';
  t: Say;
  count: (key: CountKey, number: number, values?: Record<string, string>) => string;
  number: (value: number) => string;
  /** A number that may be a year or a code: never grouped. */
  plain: (value: number) => string;
  digits: (text: string) => string;
  quantity: (value: number, unit: string) => string;
  list: (items: readonly string[]) => string;
  date: (text: string) => string;
  period: (start: string, end?: string) => string;
  moment: (at: string, to?: string) => string;
  /** The address of a page in the reader's language. */
  page: (path: string) => string;
  /** The address of the same page in another language. */
  pageIn: (locale: Locale, path: string) => string;
  file: (path: string) => string;
  /** The name of a language, in the reader's. */
  language: (locale: Locale) => string;
  text: (text: InSomeLanguages) => TextIn;
  /** The same as HTML: other scripts isolated, and marked when it is not in the reader's language. */
  html: (text: InSomeLanguages) => string;
  /** The same of a title, which may break between its words only. */
  title: (text: InSomeLanguages) => string;
  foreign: (lang: Locale) => ForeignAttributes;
}

/** The reader of a locale, on a site that lies below `base`. */
export const readerOf = (locale: Locale, base: string): Reader => {
  const say = t(locale);
  const { tag, dir } = LOCALE_INFO[locale];
  const html = (localized: InSomeLanguages, write?: Write): string => {
    const { text, lang } = inLocale(localized, locale);
    const inner = mixedHtml(text, lang, write);
    const info = LOCALE_INFO[lang];
    return lang === locale ? inner : `<span lang="${info.tag}" dir="${info.dir}">${inner}</span>`;
  };
  return {
    locale,
    tag,
    dir,
    t: say,
    count: count(locale),
    number: (value) => formatNumber(locale, value),
    plain: (value) => localDigits(locale, String(value)),
    digits: (text) => localDigits(locale, text),
    quantity: (value, unit) => formatQuantity(locale, value, unit),
    list: (items) => formatList(locale, items),
    date: (text) => formatDate(locale, text),
    period: (start, end) => formatPeriod(locale, start, end),
    moment: (at, to) => formatMoment(locale, at, to),
    page: (path) => pageAddress(base, locale, path),
    pageIn: (other, path) => pageAddress(base, other, path),
    file: (path) => fileAddress(base, path),
    language: (other) => say(`language.${other}`),
    text: (text) => inLocale(text, locale),
    html: (text) => html(text),
    title: (text) => html(text, (words) => titleHtml(words, locale)),
    foreign: (lang) =>
      lang === locale ? {} : { lang: LOCALE_INFO[lang].tag, dir: LOCALE_INFO[lang].dir },
  };
};

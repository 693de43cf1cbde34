import type { Locale } from '../../model/locale.ts';
import { localDigits } from '../../i18n/numbers.ts';

/** What the desk says, in each language; `{name}` stands for a value. */
export type Words = Record<Locale, string>;

/** Says words in the language of the editor; numbers in its digits. */
export type Say = (words: Words, values?: Readonly<Record<string, string | number>>) => string;

/** How the desk speaks in a language. */
export const sayIn =
  (locale: Locale): Say =>
  (words, values = {}) =>
    words[locale].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? localDigits(locale, String(value)) : value;
    });

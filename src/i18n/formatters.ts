import { LOCALE_INFO, type Locale } from '../model/locale.ts';

/** The tag by which `Intl` writes a language as its readers do: English as in Britain. */
export const writtenIn = (locale: Locale): string =>
  locale === 'en' ? 'en-GB' : LOCALE_INFO[locale].tag;

// To make a formatter takes a hundred times as long as to use it. There are as many as the code asks
// for, whatever the size of the corpus.
const made = new Map<string, unknown>();

const once =
  <Options, Formatter>(kind: string, make: (tag: string, options: Options) => Formatter) =>
  (tag: string, options: Options): Formatter => {
    const key = `${kind} ${tag} ${JSON.stringify(options)}`;
    const known = made.get(key) as Formatter | undefined;
    if (known !== undefined) return known;
    const formatter = make(tag, options);
    made.set(key, formatter);
    return formatter;
  };

/** The formatters of `Intl`, each made once a process. */
export const dateFormat = once(
  'date',
  (tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
);
export const numberFormat = once(
  'number',
  (tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options),
);
export const listFormat = once(
  'list',
  (tag, options: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options),
);
export const pluralRules = once(
  'plural',
  (tag, options: Intl.PluralRulesOptions) => new Intl.PluralRules(tag, options),
);

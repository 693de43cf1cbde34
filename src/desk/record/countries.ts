import { LOCALE_INFO, type Locale } from '../../model/locale.ts';

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
const NO_COUNTRY = /^(?:E[UZ]|QO|UN|X[AB]|ZZ)$/;
const HERE = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const CODES = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter(
  // UK is another code of GB: a country stands in the list once.
  (code) =>
    !NO_COUNTRY.test(code) &&
    HERE.of(code) !== undefined &&
    new Intl.Locale(`und-${code}`).region === code,
);

/** The countries by their codes, named and put in order as in a language. */
export const countriesIn = (locale: Locale): (readonly [code: string, name: string])[] => {
  const { tag } = LOCALE_INFO[locale];
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  const { compare } = new Intl.Collator(tag);
  return CODES.map((code) => [code, names.of(code) ?? code] as const).sort(([, a], [, b]) =>
    compare(a, b),
  );
};

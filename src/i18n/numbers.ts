import { LOCALE_INFO, type Locale } from '../model/locale.ts';
import { numberFormat, pluralRules } from './formatters.ts';

// Every page asks for hundreds: to find a formatter by its options takes longer than to use it.
const grouped: Partial<Record<Locale, Intl.NumberFormat>> = {};
const digits: Partial<Record<Locale, readonly string[]>> = {};

/** A number in the digits of the language; groups from five digits on, so a year stays a year. */
export const formatNumber = (locale: Locale, value: number): string => {
  grouped[locale] ??= numberFormat(LOCALE_INFO[locale].tag, {
    useGrouping: 'min2',
    maximumFractionDigits: 6,
  });
  return grouped[locale].format(value);
};

/** Digits of a text such as a telephone number, in the script of the language. */
export const localDigits = (locale: Locale, text: string): string => {
  const own = (digits[locale] ??= Array.from({ length: 10 }, (_, at) => formatNumber(locale, at)));
  return text.replace(/\d/g, (digit) => own[Number(digit)]!);
};

/** The forms of the plural that the messages have. */
export const pluralForm = (locale: Locale, value: number): 'one' | 'other' =>
  pluralRules(LOCALE_INFO[locale].tag, {}).select(value) === 'one' ? 'one' : 'other';

// Chinese measure words and per cent signs follow the number directly.
const joint = (locale: Locale, unit: string): string =>
  locale === 'zh' || /^[%٪‰°]/.test(unit) ? '' : '\u00a0';

// 5G is a name, written alike in every language.
const isLetter = (unit: string): boolean => /^[A-Z]$/.test(unit);

/** A number with its unit: “300,000 customers”, “300,000家”, “۳۰۰٬۰۰۰ مشتری”, “5G”. */
export const formatQuantity = (locale: Locale, value: number, unit: string): string =>
  isLetter(unit)
    ? `${value}${unit}`
    : `${formatNumber(locale, value)}${joint(locale, unit)}${unit}`;

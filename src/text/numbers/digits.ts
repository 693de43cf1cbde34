import type { Locale } from '../../model/locale.ts';
import { matchesOf } from '../matches.ts';

/** A piece of a number: digits, or a number word of one language. */
export interface Token {
  start: number;
  end: number;
  value: number;
  /** `value` adds, `hundred` and `scale` multiply, `half` adds a half, `article` begins. */
  type: 'digits' | 'value' | 'hundred' | 'scale' | 'half' | 'article';
  language?: 'en' | 'fa';
  ordinal?: boolean;
  weak?: boolean;
}

const GROUPED =
  '\\d{1,3}(?:[,\\u066c]\\d{3})+(?!\\d)|\\d{1,3}(?:[\\u2009\\u202f\\u00a0]\\d{3})+(?!\\d)';
const INTEGER = `(?:${GROUPED}|\\d+)`;
const NOT_AFTER = '(?<!\\d[.\\u066b/])';
// A point with another after it belongs to a date or a version: 2020.1.23 is three numbers.
const POINT = `${NOT_AFTER}${INTEGER}[.\\u066b]\\d+(?![.\\u066b/]?\\d)`;
// 24/7 is no decimal even where the slash is one.
const SLASH = `${NOT_AFTER}(?!24/7)\\d{1,3}/\\d{1,2}(?![.\\u066b/]?\\d)`;

const NUMBER = new RegExp(`(?<!\\d)(?:${POINT}|${INTEGER})`, 'g');
const NUMBER_WITH_SLASH = new RegExp(`(?<!\\d)(?:${SLASH}|${POINT}|${INTEGER})`, 'g');

/** The number that digits with marks stand for. */
export function digitsValue(digits: string): number {
  return Number(digits.replace(/[,\u066c\s]/g, '').replace(/[\u066b/]/, '.'));
}

/** All numbers in digits of a shaped text; the slash is a decimal point in Persian only. */
export function digitTokens(shaped: string, locale: Locale): Token[] {
  return matchesOf(shaped, locale === 'fa' ? NUMBER_WITH_SLASH : NUMBER).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: digitsValue(match[0]),
    type: 'digits' as const,
  }));
}

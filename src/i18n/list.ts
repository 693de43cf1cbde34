import type { Locale } from '../model/locale.ts';
import { listFormat, writtenIn } from './formatters.ts';

// As Iranian papers print it: CLDR puts a comma, and a mark of direction, where they put none.
const LAST_OF_PERSIAN = /،\u200f? و /;

/** Joins names as a sentence of the language does: “a, b and c”, «الف، ب و پ». */
export const formatList = (locale: Locale, items: readonly string[]): string => {
  const list = listFormat(writtenIn(locale), {});
  if (locale !== 'fa') return list.format(items);
  const joint = ({ type, value }: { type: string; value: string }): string =>
    type === 'literal' ? value.replace(LAST_OF_PERSIAN, ' و ') : value;
  return list.formatToParts(items).map(joint).join('');
};

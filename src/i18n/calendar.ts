import type { DateParts } from '../model/date.ts';
import type { Locale } from '../model/locale.ts';
import { dateFormat, writtenIn } from './formatters.ts';

export type Calendar = 'gregory' | 'persian';
type Unit = 'year' | 'month' | 'day';

/** The tag of a language that counts the days by a calendar. */
export const tagFor = (locale: Locale, calendar: Calendar): string =>
  `${writtenIn(locale)}-u-ca-${calendar}`;

const format = (locale: Locale, calendar: Calendar, date: Date, units: readonly Unit[]): string =>
  dateFormat(tagFor(locale, calendar), {
    timeZone: 'UTC',
    ...(units.includes('year') && { year: 'numeric' }),
    ...(units.includes('month') && { month: 'long' }),
    ...(units.includes('day') && { day: 'numeric' }),
  }).format(date);

const utc = ({ year, month = 1, day = 1 }: DateParts): Date =>
  new Date(Date.UTC(year, month - 1, day));

const lastDay = ({ year, month = 12, day }: DateParts): Date =>
  new Date(day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day));

const unitsOf = ({ month, day }: DateParts): Unit[] => [
  ...(month === undefined ? [] : (['month'] as const)),
  ...(day === undefined ? [] : (['day'] as const)),
];

/** The Gregorian date, with the precision that it has. */
export const gregorian = (locale: Locale, date: DateParts): string =>
  format(locale, 'gregory', utc(date), ['year', ...unitsOf(date)]);

/** The same without its year. */
export const gregorianInYear = (locale: Locale, date: DateParts): string =>
  format(locale, 'gregory', utc(date), unitsOf(date));

const solar = (day: Date, units: readonly Unit[]): string => format('fa', 'persian', day, units);

const distinct = (...texts: string[]): string[] => [...new Set(texts)];

/**
 * The Solar Hijri date in Persian, with the precision of the Gregorian one: a Gregorian month
 * lies in two Solar ones and a year in two years, and both are named (شهریور–مهر ۱۴۰۱). What came
 * to its end within the month or year reaches only as far as `end`.
 */
export const solarHijri = (date: DateParts, end: DateParts = date): string => {
  const [first, last] = [utc(date), lastDay(end)];
  const years = distinct(solar(first, ['year']), solar(last, ['year']));
  if (date.month === undefined) return years.join('–');
  if (date.day !== undefined) return solar(first, ['year', 'month', 'day']);
  // Intl puts the year before the month in this calendar, which is not how Persian is written.
  const months = [solar(first, ['month']), solar(last, ['month'])];
  return years.length === 1
    ? `${distinct(...months).join('–')} ${years[0]}`
    : months.map((month, index) => `${month} ${years[index]}`).join(' – ');
};

/** The same without its year. */
export const solarHijriInYear = (date: DateParts): string => {
  const [first, last] = [utc(date), lastDay(date)];
  if (date.day !== undefined) return solar(first, ['month', 'day']);
  return distinct(solar(first, ['month']), solar(last, ['month'])).join('–');
};

/** The time of day, in 24 hours; nothing when the date has none. */
export const timeOfDay = (locale: Locale, { hour, minute }: DateParts): string | undefined =>
  hour === undefined
    ? undefined
    : dateFormat(tagFor(locale, 'gregory'), {
        timeZone: 'UTC',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(new Date(Date.UTC(2000, 0, 1, hour, minute)));

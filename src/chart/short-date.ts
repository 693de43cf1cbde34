import { solarHijri, solarHijriInYear, tagFor, type Calendar } from '../i18n/calendar.ts';
import { t } from '../i18n/messages.ts';
import { localDigits } from '../i18n/numbers.ts';
import type { DateParts } from '../model/date.ts';
import { LOCALE_INFO, type Locale } from '../model/locale.ts';
import type { Precision } from './timeline/span.ts';
import { LENGTHS } from './timeline/ticks.ts';
import { dateFormat, numberFormat } from '../i18n/formatters.ts';

const OPTIONS: Record<Exclude<Precision, 'year'>, Intl.DateTimeFormatOptions> = {
  month: { year: 'numeric', month: 'short' },
  day: { month: 'short', day: 'numeric' },
  hour: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  minute: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
};

const partsOf = (time: number): Required<Pick<DateParts, 'year' | 'month' | 'day'>> => {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

const gregorian = (locale: Locale, time: number, unit: Precision): string =>
  unit === 'year'
    ? t(locale)('chart.year.gregory', { year: localDigits(locale, String(partsOf(time).year)) })
    : dateFormat(tagFor(locale, 'gregory'), { timeZone: 'UTC', ...OPTIONS[unit] }).format(time);

// A Gregorian year or month lies in two Solar ones: both are named.
const persian = (locale: Locale, time: number, unit: Precision): string => {
  const { year, month, day } = partsOf(time);
  if (unit === 'year') return t(locale)('chart.year.persian', { year: solarHijri({ year }) });
  return unit === 'month' ? solarHijri({ year, month }) : solarHijriInYear({ year, month, day });
};

/** A date in few characters, known to a unit; a time of day is the same in each calendar. */
export const shortDate = (
  locale: Locale,
  time: number,
  unit: Precision,
  calendar: Calendar,
): string => (calendar === 'persian' ? persian : gregorian)(locale, time, unit);

/** A time since the beginning of a course, in words: “4 hours”. */
export const elapsedLabel = (locale: Locale, time: number, step: Precision): string => {
  const unit = step === 'minute' || step === 'hour' ? step : 'day';
  return numberFormat(LOCALE_INFO[locale].tag, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(time / LENGTHS[unit]);
};

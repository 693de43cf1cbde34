import { parseDate, parseDuration, type DateParts } from '../model/date.ts';
import { LOCALE_INFO, type Locale } from '../model/locale.ts';
import { gregorian, gregorianInYear, solarHijri, solarHijriInYear, timeOfDay } from './calendar.ts';
import { t } from './messages.ts';
import { listFormat, numberFormat } from './formatters.ts';

const withClock = (locale: Locale, day: string, time: string): string =>
  t(locale)('time.clock', { day, time });

/** Gregorian for most; for Persian readers Solar Hijri first, the Gregorian date in brackets. */
const inCalendars = (locale: Locale, say: (calendar: typeof gregorian) => string): string =>
  locale === 'fa' ? `${say((_, date) => solarHijri(date))} (${say(gregorian)})` : say(gregorian);

const withTime = (locale: Locale, day: string, date: DateParts): string => {
  const time = timeOfDay(locale, date);
  return time === undefined ? day : withClock(locale, day, time);
};

const parsed = (text: string): DateParts => {
  const date = parseDate(text);
  if (!date) throw new RangeError(`Not an ISO 8601 date: ${text}`);
  return date;
};

/** `2022-09`, `2020-01-23T07:00`, `2008`: in the words and calendars of the reader. */
export const formatDate = (locale: Locale, text: string): string => {
  const date = parsed(text);
  return withTime(
    locale,
    inCalendars(locale, (calendar) => calendar(locale, date)),
    date,
  );
};

/** Of a period that began at some time in the month or year in which it ended: both are told once. */
const formatWithin = (locale: Locale, start: DateParts, end: DateParts): string => {
  const within = (first: string, last: string): string =>
    t(locale)('time.within', { start: first, end: last });
  const inGregorian = within(gregorian(locale, start), gregorianInYear(locale, end));
  return locale === 'fa'
    ? `${within(solarHijri(start, end), solarHijriInYear(end))} (${inGregorian})`
    : inGregorian;
};

/** From one date to another; one date where there is no end. */
export const formatPeriod = (locale: Locale, from: string, to?: string): string => {
  if (to === undefined || to === from) return formatDate(locale, from);
  const [start, end] = [parsed(from), parsed(to)];
  if (to.startsWith(`${from}-`)) return formatWithin(locale, start, end);
  const sameDay = from.slice(0, 10) === to.slice(0, 10) && timeOfDay(locale, end) !== undefined;
  const range = (first: string, last: string): string =>
    t(locale)('time.range', { start: first, end: last });
  if (sameDay) {
    const time = range(timeOfDay(locale, start) ?? '', timeOfDay(locale, end) ?? '');
    const day = inCalendars(locale, (calendar) => calendar(locale, { ...start }));
    return withClock(locale, day, time);
  }
  return inCalendars(locale, (calendar) =>
    range(
      withTime(locale, calendar(locale, start), start),
      withTime(locale, calendar(locale, end), end),
    ),
  );
};

/** Minutes as days, hours and minutes: “1 day, 4 hours”. */
export const formatDuration = (locale: Locale, minutes: number): string => {
  const parts = [
    ['day', Math.floor(minutes / 1440)],
    ['hour', Math.floor((minutes % 1440) / 60)],
    ['minute', minutes % 60],
  ] as const;
  const { tag } = LOCALE_INFO[locale];
  const shown = parts.filter(([, value]) => value > 0);
  return listFormat(tag, { type: 'unit', style: 'short' }).format(
    (shown.length > 0 ? shown : parts.slice(2)).map(([unit, value]) =>
      numberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
    ),
  );
};

/** When an event was: a date, or a time since the beginning where the source has no date. */
export const formatMoment = (locale: Locale, at: string, to?: string): string => {
  const since = parseDuration(at);
  if (since === undefined) return formatPeriod(locale, at, to);
  const say = t(locale);
  const start =
    since === 0
      ? say('time.start')
      : say('time.after', { duration: formatDuration(locale, since) });
  const until = to === undefined ? undefined : parseDuration(to);
  return until === undefined
    ? start
    : say('time.lasting', { start, duration: formatDuration(locale, until - since) });
};

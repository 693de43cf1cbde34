import { dateAt } from '../../editor/import/metadata/dates.ts';
import { parseDate, parseDuration } from '../../model/date.ts';
import { foldDigits } from '../../text/digits.ts';
import { toGregorian, toPersian } from '../../text/numbers/dates/calendar.ts';

const WRITTEN =
  /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?)?年?(?:[T ،,]*(\d{1,2})[:：](\d{2}))?$/;

/** Years below this are of the Solar Hijri calendar. */
const FIRST_GREGORIAN = 1600;

const two = (part: number): string => String(part).padStart(2, '0');

const CLOCK = /[T ،,]*(?:(?:at|ساعت) )?(\d{1,2})[:：](\d{2})$/u;

/** A date in words, alone or with a time: 14 January 2023, ۲۳ دی ۱۴۰۴. */
const readWords = (written: string): string | undefined => {
  const [, hour, minute] = CLOCK.exec(written) ?? [];
  const day = written.replace(CLOCK, '').trim();
  const found = dateAt(day);
  if (found?.date === undefined || found.raw !== day || found.span) return undefined;
  const isDay = found.date.length === 'yyyy-mm-dd'.length;
  const text =
    found.date + (isDay && hour !== undefined ? `T${two(Number(hour))}:${minute ?? '00'}` : '');
  return parseDate(text) ? text : undefined;
};

/**
 * A date as a record holds it (`2022-09-19`), from what an editor writes in either calendar:
 * `2022/9/19`, ۱۴۰۱/۶/۲۸. A month or year of the Solar calendar lies in two of the other, so that
 * it needs its day: undefined, as for what is no date.
 */
export const readDate = (written: string): string | undefined => {
  const match = WRITTEN.exec(foldDigits(written).trim());
  if (!match) return readWords(foldDigits(written).trim());
  // A group that is not there is undefined, whatever its type says.
  const [year = 0, month, day, hour, minute] = match
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  const time = hour === undefined ? '' : `T${two(hour)}:${two(minute ?? 0)}`;
  if (year < FIRST_GREGORIAN) {
    const found = month && day ? toGregorian({ year, month, day }) : undefined;
    return found && `${found.year}-${two(found.month)}-${two(found.day)}${time}`;
  }
  const parts = [String(year), ...[month, day].flatMap((part) => (part ? [two(part)] : []))];
  const text = parts.join('-') + (day ? time : '');
  return parseDate(text) ? text : undefined;
};

/** A date for a record: a bare year is a number there. */
export const dateValue = (date: string): string | number =>
  /^\d{4}$/.test(date) ? Number(date) : date;

/** A day of a record in the other calendar, as it may be written: 1401/06/28. */
export const solarDate = (date: string): string | undefined => {
  const { year, month, day } = parseDate(date) ?? {};
  if (!year || !month || !day) return undefined;
  const found = toPersian({ year, month, day });
  return `${found.year}/${two(found.month)}/${two(found.day)}`;
};

const DURATION = new RegExp(
  `^${[
    ['days?|天|日|روز', 'd'],
    ['hours?|小时|ساعت', 'h'],
    ['minutes?|分钟?|دقیقه', 'm'],
  ]
    .map(([words, name]) => `(?:(?<${name}>\\d{1,5}) ?(?:${words})(?:[ ,،]|and|و)*)?`)
    .join('')}$`,
  'iu',
);

/** A time since the beginning as a record holds it (`P1DT4H`), from what an editor writes: 4 hours, ۴ ساعت. */
export const readDuration = (written: string): string | undefined => {
  const text = foldDigits(written).trim();
  const { d, h, m } = DURATION.exec(text)?.groups ?? {};
  const [days, hours, minutes] = [d && `${d}D`, h && `${h}H`, m && `${m}M`];
  const time = [hours, minutes].filter((part) => part !== undefined).join('');
  const duration = days || time ? `P${days ?? ''}${time && `T${time}`}` : text.toUpperCase();
  return parseDuration(duration) === undefined ? undefined : duration;
};

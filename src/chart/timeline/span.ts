import { parseDate, parseDuration, type DateParts } from '../../model/date.ts';

/** A stretch of time in milliseconds: since 1970, or since the beginning of an undated course. */
export interface Span {
  from: number;
  to: number;
}

/** What a time is known to, the coarsest first. */
export const PRECISIONS = ['year', 'month', 'day', 'hour', 'minute'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const MINUTE = 60_000;

const finest = (date: DateParts): Precision =>
  PRECISIONS.findLast((unit) => date[unit] !== undefined) ?? 'year';

const startOf = ({ year, month = 1, day = 1, hour = 0, minute = 0 }: DateParts): number =>
  Date.UTC(year, month - 1, day, hour, minute);

const DURATION_UNITS = {
  D: ['day', 1440],
  H: ['hour', 60],
  M: ['minute', 1],
} as const;

/** Whether a moment counts from the beginning of the course instead of naming a date. */
export const isElapsed = (moment: string): boolean => moment.startsWith('P');

/** How exactly an ISO 8601 date or duration is given: `2013` to the year, `PT4H` to the hour. */
export const precisionOf = (moment: string): Precision => {
  const date = parseDate(moment);
  if (date) return finest(date);
  return DURATION_UNITS[moment.at(-1) as keyof typeof DURATION_UNITS][0];
};

/** All the time that an ISO 8601 date or duration may mean: `2013` is the whole year. */
export const spanOf = (moment: string): Span => {
  const date = parseDate(moment);
  if (date) {
    const unit = finest(date);
    return { from: startOf(date), to: startOf({ ...date, [unit]: (date[unit] ?? 0) + 1 }) };
  }
  const minutes = parseDuration(moment);
  if (minutes === undefined) throw new RangeError(`Not an ISO 8601 moment: ${moment}`);
  const [, width] = DURATION_UNITS[moment.at(-1) as keyof typeof DURATION_UNITS];
  return { from: minutes * MINUTE, to: (minutes + width) * MINUTE };
};

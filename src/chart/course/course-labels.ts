import type { Calendar } from '../../i18n/calendar.ts';
import type { Locale } from '../../model/locale.ts';
import type { TimedEvent } from './order.ts';
import { isElapsed, precisionOf, type Precision, type Span } from '../timeline/span.ts';
import { elapsedLabel, shortDate } from '../short-date.ts';
import { roundTimes, type Tick } from '../timeline/ticks.ts';
import { calendarsOf, yearTicks } from '../timeline/years.ts';

/** What stands under a scale: of two calendars the reader's own in row 0, the other in row 1. */
interface LabelInRow extends Tick {
  row: number;
}

const COUNT = 4;

/** Solar years begin in spring: they have places of their own on a scale of years. */
const solarYears = ({ from, to }: Span, locale: Locale): Tick[] => {
  const years = {
    first: new Date(from).getUTCFullYear(),
    last: new Date(to - 1).getUTCFullYear(),
  };
  return yearTicks(years, 'persian', locale).filter(({ time }) => time >= from && time <= to);
};

/** The labels of a scale, in each calendar of the reader; a time of day is in none. */
export const scaleLabels = (
  span: Span,
  locale: Locale,
  { finest, isElapsed: isSince }: { finest: Precision; isElapsed: boolean },
): LabelInRow[] => {
  const { times, step } = roundTimes(span, { count: COUNT, finest });
  if (isSince)
    return times.map((time) => ({ time, label: elapsedLabel(locale, time, step), row: 0 }));
  const inCalendar = (calendar: Calendar): Tick[] => {
    if (calendar === 'persian' && step === 'year') return solarYears(span, locale);
    // On the first of a Gregorian month the Solar one is at its tenth or so.
    const unit = calendar === 'persian' && step === 'month' ? 'day' : step;
    return times.map((time) => ({ time, label: shortDate(locale, time, unit, calendar) }));
  };
  const isTimeOfDay = step === 'hour' || step === 'minute';
  const calendars = isTimeOfDay ? (['gregory'] as const) : calendarsOf(locale);
  return calendars.flatMap((calendar, row) =>
    inCalendar(calendar).map((tick) => ({ ...tick, row })),
  );
};

/** The date of an event that is not on the scale: a line for each calendar of the reader. */
export const dateLines = (locale: Locale, { at, time }: TimedEvent): string[] => {
  const unit = precisionOf(at);
  if (isElapsed(at)) return [elapsedLabel(locale, time, unit)];
  const isTimeOfDay = unit === 'hour' || unit === 'minute';
  return calendarsOf(locale).map((calendar) =>
    shortDate(locale, time, isTimeOfDay ? 'day' : unit, calendar),
  );
};

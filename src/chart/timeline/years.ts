import { scaleLinear } from 'd3-scale';
import type { Calendar } from '../../i18n/calendar.ts';
import { t } from '../../i18n/messages.ts';
import { localDigits } from '../../i18n/numbers.ts';
import type { Locale } from '../../model/locale.ts';
import type { Tick } from './ticks.ts';

const FEW = 4;
const SOLAR = 621;
// The Solar Hijri year begins on 20 or 21 March; on a scale of years a day is nothing.
const NEW_YEAR: Record<Calendar, readonly [offset: number, month: number, day: number]> = {
  gregory: [0, 0, 1],
  persian: [SOLAR, 2, 21],
};

/** The calendars of a reader, their own first. */
export const calendarsOf = (locale: Locale): readonly Calendar[] =>
  locale === 'fa' ? ['persian', 'gregory'] : ['gregory'];

/** Round years from `first` to the end of `last` (Gregorian) in a calendar, at their first day. */
export const yearTicks = (
  { first, last }: { first: number; last: number },
  calendar: Calendar,
  locale: Locale,
): Tick[] => {
  const [offset, month, day] = NEW_YEAR[calendar];
  return scaleLinear([first - offset, last + 1 - offset], [0, 1])
    .ticks(FEW)
    .filter(Number.isInteger)
    .map((year) => ({
      time: Date.UTC(year + offset, month, day),
      label: t(locale)(`chart.year.${calendar}`, { year: localDigits(locale, String(year)) }),
    }))
    .filter(({ time }) => time <= Date.UTC(last + 1, 0));
};

import { scaleUtc } from 'd3-scale';
import { t } from '../i18n/messages.ts';
import { localDigits } from '../i18n/numbers.ts';
import { LOCALE_INFO, type Locale } from '../schema/locale.ts';
import { MINUTE, PRECISIONS, type Precision, type Span } from './span.ts';

export type Step = Precision;

export interface Tick {
  time: number;
  label: string;
}

const DAY = 1440 * MINUTE;
const LENGTHS: Record<Step, number> = {
  year: 365 * DAY,
  month: 28 * DAY,
  day: DAY,
  hour: 60 * MINUTE,
  minute: MINUTE,
};

/** The unit that parts neighbouring ticks. */
const stepOf = (times: readonly number[]): Step => {
  const [first = 0, second = Infinity] = times;
  return PRECISIONS.find((unit) => second - first >= LENGTHS[unit]) ?? 'minute';
};

const OPTIONS: Record<Exclude<Step, 'year'>, Intl.DateTimeFormatOptions> = {
  month: { year: 'numeric', month: 'short' },
  day: { month: 'short', day: 'numeric' },
  hour: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  minute: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
};

const tagOf = (locale: Locale): string =>
  locale === 'en' ? 'en-GB' : `${LOCALE_INFO[locale].tag}-u-ca-gregory`;

/**
 * A date in few characters, in the Gregorian calendar of the sources, which a Persian year names:
 * both calendars on each label would run into each other on a phone, and the list beside the
 * picture gives both.
 */
export const shortDate = (locale: Locale, time: number, unit: Step): string => {
  if (unit === 'year') {
    const year = localDigits(locale, String(new Date(time).getUTCFullYear()));
    return t(locale)('chart.year.gregory', { year });
  }
  return new Intl.DateTimeFormat(tagOf(locale), { timeZone: 'UTC', ...OPTIONS[unit] }).format(time);
};

const elapsedLabel = (locale: Locale, time: number, step: Step): string => {
  const [unit, value] =
    step === 'minute'
      ? (['minute', time / MINUTE] as const)
      : step === 'hour'
        ? (['hour', time / LENGTHS.hour] as const)
        : (['day', time / DAY] as const);
  return new Intl.NumberFormat(LOCALE_INFO[locale].tag, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(value);
};

/**
 * About `count` round times of a stretch, never finer than the source knows: a course that is dated
 * to the year has no months on its scale.
 */
export const ticks = (
  { from, to }: Span,
  locale: Locale,
  { count, finest, isElapsed }: { count: number; finest: Precision; isElapsed: boolean },
): Tick[] => {
  const scale = scaleUtc().domain([from, to]);
  const round = (asked: number): number[] => scale.ticks(asked).map(Number);
  const isTooFine = (times: readonly number[]): boolean =>
    PRECISIONS.indexOf(stepOf(times)) > PRECISIONS.indexOf(finest);
  let asked = count;
  while (asked > 1 && isTooFine(round(asked))) asked -= 1;
  const found = round(asked);
  const times = isTooFine(found) ? [from, to] : found;
  const step = isTooFine(found) ? finest : stepOf(times);
  return times.map((time) => ({
    time,
    label: isElapsed ? elapsedLabel(locale, time, step) : shortDate(locale, time, step),
  }));
};

import { scaleUtc } from 'd3-scale';
import { MINUTE, PRECISIONS, type Precision, type Span } from './span.ts';

/** A place on a scale of time, with what stands there. */
export interface Tick {
  time: number;
  label: string;
}

const DAY = 1440 * MINUTE;

/** The length of a unit of time in milliseconds, of a short month. */
export const LENGTHS: Record<Precision, number> = {
  year: 365 * DAY,
  month: 28 * DAY,
  day: DAY,
  hour: 60 * MINUTE,
  minute: MINUTE,
};

/** The unit that parts neighbouring times. */
const stepOf = (times: readonly number[]): Precision => {
  const [first = 0, second = Infinity] = times;
  return PRECISIONS.find((unit) => second - first >= LENGTHS[unit]) ?? 'minute';
};

/**
 * About `count` round times of a stretch and the unit that parts them, never finer than the source
 * knows: a course that is dated to the year has no months on its scale.
 */
export const roundTimes = (
  { from, to }: Span,
  { count, finest }: { count: number; finest: Precision },
): { times: number[]; step: Precision } => {
  const scale = scaleUtc().domain([from, to]);
  const round = (asked: number): number[] => scale.ticks(asked).map(Number);
  const isTooFine = (times: readonly number[]): boolean =>
    PRECISIONS.indexOf(stepOf(times)) > PRECISIONS.indexOf(finest);
  let asked = count;
  while (asked > 1 && isTooFine(round(asked))) asked -= 1;
  const found = round(asked);
  return isTooFine(found)
    ? { times: [from, to], step: finest }
    : { times: found, step: stepOf(found) };
};

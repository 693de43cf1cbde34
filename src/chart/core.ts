import type { TimedEvent } from './course/order.ts';

/** The events that the scale shows, and those that lie too far off to be shown on it. */
interface Course {
  before: TimedEvent[];
  core: TimedEvent[];
  after: TimedEvent[];
}

const FEWEST = 3;

const isFarBefore = ([first, ...rest]: readonly TimedEvent[]): boolean =>
  rest.length >= FEWEST && rest[0]!.time - first!.end > rest.at(-1)!.time - rest[0]!.time;

const isFarAfter = (events: readonly TimedEvent[]): boolean => {
  const rest = events.slice(0, -1);
  const end = Math.max(...rest.map((event) => event.end));
  return rest.length >= FEWEST && events.at(-1)!.time - end > end - rest[0]!.time;
};

/**
 * Parts a course where a silence at either end is longer than all the rest: what happened within
 * hours is not crushed by what was said about it two months later.
 */
export const parted = (events: readonly TimedEvent[]): Course => {
  let core = [...events];
  const before: TimedEvent[] = [];
  const after: TimedEvent[] = [];
  while (core.length > 0) {
    if (isFarAfter(core)) after.unshift(core.at(-1)!);
    else if (isFarBefore(core)) before.push(core[0]!);
    else break;
    core = events.slice(before.length, events.length - after.length);
  }
  return { before, core, after };
};

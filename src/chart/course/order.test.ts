import { expect, test } from 'vitest';
import { extent, timed, type CourseEvent } from './order.ts';

const course = (...moments: string[]): CourseEvent[] =>
  moments.map((at) => ({ at, service: 'normal' }));
const days = (events: readonly { time: number }[]): string[] =>
  events.map(({ time }) => new Date(time).toISOString().slice(0, 10));

test('events with dates of their own stand at them', () => {
  const events = timed(course('2012', '2013-12', '2016'));
  expect(days(events)).toEqual(['2012-01-01', '2013-12-01', '2016-01-01']);
  expect(events.every(({ isDated }) => isDated)).toBe(true);
});

test('events that share a date are spread over it in their order, and say so', () => {
  const events = timed(course('2022-09', '2022-09', '2022-09', '2022-09-19'));
  expect(days(events)).toEqual(['2022-09-01', '2022-09-07', '2022-09-13', '2022-09-19']);
  expect(events.map(({ isDated }) => isDated)).toEqual([false, false, false, true]);
});

test('what is spread never runs past what comes later', () => {
  const events = timed(course('2013', '2013', '2013', '2013-02', '2013-03-05'));
  const times = events.map(({ time }) => time);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(days(events).slice(2)).toEqual(['2013-01-21', '2013-02-01', '2013-03-05']);
});

test('an earlier day of the same kind does not go back in time', () => {
  const [first, second] = timed(course('2013-06', '2013'));
  expect(second!.time).toBeGreaterThan(first!.time);
});

test('a course reaches to the end of what lasts, and of a date that its last events share', () => {
  const lasting = timed([{ at: 'PT0H', to: 'PT4H', service: 'strained' }]);
  expect(extent(lasting)).toEqual({ from: 0, to: 4 * 3_600_000 });
  expect(extent(timed(course('2008', '2008')))).toEqual({
    from: Date.UTC(2008, 0),
    to: Date.UTC(2009, 0),
  });
});

import { expect, test } from 'vitest';
import { coursePicture } from './course.ts';
import type { CourseEvent } from './order.ts';

const at = (
  moment: string,
  service: CourseEvent['service'] = 'normal',
  to?: string,
): CourseEvent => ({
  at: moment,
  to,
  service,
});

const cutover = [
  at('2020-01-23', 'strained'),
  at('2020-01-23T07:00', 'strained'),
  at('2020-01-23T08:00', 'strained'),
  at('2020-01-23T10:00', 'strained'),
  at('2020-01-23T11:30'),
  at('2020-03'),
];

test('hours stay hours: what lies far before and after is parted from the scale', () => {
  const { nodes, ticks, gaps } = coursePicture(cutover, 'en');
  expect(ticks.map(({ label }) => label)).toEqual(['07:00', '08:00', '09:00', '10:00', '11:00']);
  expect(gaps.map(({ side, lines }) => [side, lines])).toEqual([
    ['start', ['23 Jan']],
    ['end', ['Mar 2020']],
  ]);
  expect(nodes[0]!.at).toBe(0);
  expect(nodes.at(-1)!.at).toBe(100);
  expect(nodes[3]!.at - nodes[2]!.at).toBeCloseTo(2 * (nodes[2]!.at - nodes[1]!.at));
});

test('the line is whole from its first node to its end, in stretches of one state', () => {
  const { line } = coursePicture(cutover, 'en');
  expect(line.map(({ service }) => service)).toEqual(['strained', 'normal']);
  expect([line[0]!.from, line.at(-1)!.to]).toEqual([0, 100]);
  line.slice(1).forEach((stretch, index) => expect(stretch.from).toBe(line[index]!.to));
});

test('an interruption that the source gives no length is seen all the same', () => {
  const { line, ticks } = coursePicture(
    [
      at('PT0H', 'interrupted'),
      at('PT0H', 'interrupted'),
      at('PT0H', 'strained', 'PT4H'),
      at('PT4H'),
    ],
    'fa',
  );
  expect(line[0]!.service).toBe('interrupted');
  expect(line[0]!.to).toBeGreaterThan(5);
  expect(ticks.map(({ label }) => label)[4]).toBe('۴ ساعت');
});

test('years on a Persian scale are those of both calendars, each at its place', () => {
  const { ticks } = coursePicture([at('2012'), at('2013'), at('2014')], 'fa');
  const inRow = (wanted: number) => ticks.filter(({ row }) => row === wanted);
  expect(inRow(0).map(({ label }) => label)).toContain('۱۳۹۲ ش');
  expect(inRow(1).map(({ label }) => label)).toContain('۲۰۱۳ م');
  const [solar, gregorian] = ['۱۳۹۲ ش', '۲۰۱۳ م'].map(
    (year) => ticks.find(({ label }) => label === year)!.at,
  );
  expect(solar).toBeGreaterThan(gregorian!);
});

test('the days of a Persian course, and what lies beyond, are in both calendars', () => {
  const days = [at('2022-09-01'), at('2022-09-08'), at('2022-09-15'), at('2022-09-19')];
  const { ticks } = coursePicture(days, 'fa');
  expect(ticks.map(({ row, label }) => [row, label])).toContainEqual([0, '۱۳ شهریور']);
  expect(ticks.map(({ row, label }) => [row, label])).toContainEqual([1, '۴ سپتامبر']);
  const { ticks: hours, gaps } = coursePicture(cutover, 'fa');
  expect(hours.every(({ row }) => row === 0)).toBe(true);
  expect(gaps.map(({ lines }) => lines)).toEqual([
    ['۳ بهمن', '۲۳ ژانویه'],
    ['اسفند ۱۳۹۸ – فروردین ۱۳۹۹', 'مارس ۲۰۲۰'],
  ]);
});

test('a scale is no finer than the source: years have no months', () => {
  const { ticks, nodes } = coursePicture([at('2008'), at('2008'), at('2008')], 'zh');
  expect(ticks.map(({ label }) => label)).toEqual(['2008', '2009']);
  expect(nodes.some(({ isDated }) => isDated)).toBe(false);
});

test.each([
  [[at('2020')], 1],
  [[at('2020'), at('2024')], 2],
  [[at('PT0M'), at('PT0M')], 2],
])('a short course has its nodes (%#)', (events, count) => {
  const { nodes, ticks } = coursePicture(events, 'en');
  expect(nodes).toHaveLength(count);
  for (const place of [...nodes, ...ticks].map((one) => one.at)) {
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThanOrEqual(100);
  }
});

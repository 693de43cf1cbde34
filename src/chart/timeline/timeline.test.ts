import { expect, test } from 'vitest';
import type { Case } from '../../model/corpus.ts';
import { timeline } from './timeline.ts';
import { yearTicks } from './years.ts';

const filed = (id: string, record: object): Case =>
  ({ id, record: { events: [], ...record }, articles: {} }) as unknown as Case;

const cases = [
  filed('undated', { events: [{ at: 'PT0H', service: 'interrupted' }] }),
  filed('late', { period: { start: '2020-01-23' } }),
  filed('long', {
    period: { start: '2012', end: '2016' },
    events: [
      { at: '1998', service: 'strained' },
      { at: '2012', service: 'normal' },
      { at: '2013', service: 'strained' },
      { at: '2014', service: 'normal' },
    ],
  }),
  filed('by-events', { events: [{ at: '2008', service: 'normal' }] }),
];

test('the earliest case first, one without a date last and without a line', () => {
  const picture = timeline(cases);
  expect(picture.rows.map(({ one }) => one.id)).toEqual(['by-events', 'long', 'late', 'undated']);
  expect(picture.rows.at(-1)!.line).toEqual([]);
  expect(picture.scale?.years).toEqual({ first: 2008, last: 2020 });
});

test('a line is as long as its case, and shows the state of the service along it', () => {
  const { rows, scale } = timeline(cases);
  const { place } = scale!;
  const { line } = rows[1]!;
  expect(line.map(({ service }) => service)).toEqual(['normal', 'strained', 'normal']);
  expect(line[0]!.from).toBe(place(Date.UTC(2012, 0)));
  expect(line[1]!.from).toBe(place(Date.UTC(2013, 0)));
  expect(line[2]!.to).toBe(place(Date.UTC(2017, 0)));
});

test('an end that is known to the year alone has no node: it would be a day that nobody told', () => {
  const months = filed('months', { period: { start: '2009-12', end: '2012-05' } });
  const half = filed('half', { period: { start: '2009-12', end: '2014' } });
  const { rows, scale } = timeline([...cases, months, half]);
  const nodes = new Map(rows.map((row) => [row.one.id, row.nodes]));
  const at = (year: number, month: number, day = 1) => scale!.place(Date.UTC(year, month, day));
  expect(nodes.get('long')).toEqual([]);
  expect(nodes.get('months')).toEqual([at(2009, 11), at(2012, 5)]);
  expect(nodes.get('half')).toEqual([at(2009, 11)]);
  expect(nodes.get('late')).toEqual([at(2020, 0, 23)]);
  expect(nodes.get('undated')).toEqual([]);
});

test('without any date there is no scale', () => {
  expect(timeline(cases.slice(0, 1))).toMatchObject({ rows: [{ line: [] }], scale: undefined });
});

test('round years of both calendars, in the digits of the reader', () => {
  const years = { first: 2008, last: 2022 };
  expect(yearTicks(years, 'gregory', 'en').map(({ label }) => label)).toEqual([
    '2010',
    '2015',
    '2020',
  ]);
  expect(yearTicks(years, 'persian', 'fa').map(({ label }) => label)).toEqual([
    '۱۳۹۰ ش',
    '۱۳۹۵ ش',
    '۱۴۰۰ ش',
  ]);
});

test('a Solar Hijri year begins where Intl says, to the day', () => {
  const [tick] = yearTicks({ first: 2008, last: 2022 }, 'persian', 'fa');
  const year = new Intl.DateTimeFormat('en-u-ca-persian', { timeZone: 'UTC', year: 'numeric' });
  expect(year.format(tick!.time)).toContain('1390');
  expect(year.format(tick!.time - 2 * 86_400_000)).toContain('1389');
});

import { describe, expect, it } from 'vitest';
import { parseDate, parseDuration } from './date.ts';
import { moment, partialDate } from './text.ts';

describe('a date with its own precision', () => {
  it.each([
    ['2008', { year: 2008 }],
    ['2022-09', { year: 2022, month: 9 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2020-01-23T07:05', { year: 2020, month: 1, day: 23, hour: 7, minute: 5 }],
  ])('reads %s', (text, parts) => {
    expect(parseDate(text)).toEqual(parts);
  });
  it.each([
    '2023-02-29',
    '2022-13',
    '2022-00',
    '22',
    '2022-9',
    '2022-09-19T24:00',
    '2022-09-19 07:00',
    '',
  ])('refuses %s', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
  it('takes a bare year that YAML has read as a number', () => {
    expect(partialDate.parse(2008)).toBe('2008');
  });
});

describe('a duration', () => {
  it.each([
    ['PT0H', 0],
    ['PT4H', 240],
    ['PT1H30M', 90],
    ['P3D', 4320],
    ['P1DT2H', 1560],
  ])('reads %s as %i minutes', (text, minutes) => {
    expect(parseDuration(text)).toBe(minutes);
  });
  it.each(['P', 'PT', 'P1DT', '4H', 'P1Y', 'PT4'])('refuses %s', (text) => {
    expect(parseDuration(text)).toBeUndefined();
    expect(moment.safeParse(text).success).toBe(false);
  });
});

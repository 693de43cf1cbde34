import { expect, test } from 'vitest';
import type { Locale } from '../model/locale.ts';
import { formatDate, formatDuration, formatMoment, formatPeriod } from './dates.ts';

const DATES: [Locale, string, string][] = [
  ['en', '2008', '2008'],
  ['en', '2022-09', 'September 2022'],
  ['en', '2022-09-19', '19 September 2022'],
  ['en', '2020-01-23T07:00', '23 January 2020, 07:00'],
  ['zh', '2022-09', '2022年9月'],
  ['zh', '2020-01-23T07:00', '2020年1月23日 07:00'],
  ['fa', '2008', '۱۳۸۶–۱۳۸۷ (۲۰۰۸)'],
  ['fa', '2022-09', 'شهریور–مهر ۱۴۰۱ (سپتامبر ۲۰۲۲)'],
  ['fa', '2021-03', 'اسفند ۱۳۹۹ – فروردین ۱۴۰۰ (مارس ۲۰۲۱)'],
  ['fa', '2022-09-19', '۲۸ شهریور ۱۴۰۱ (۱۹ سپتامبر ۲۰۲۲)'],
  ['fa', '2020-01-23T07:00', '۳ بهمن ۱۳۹۸ (۲۳ ژانویهٔ ۲۰۲۰)، ساعت ۰۷:۰۰'],
];

test.each(DATES)('%s: %s keeps its precision', (locale, date, text) => {
  expect(formatDate(locale, date)).toBe(text);
});

test('a period joins its ends in each calendar', () => {
  expect(formatPeriod('zh', '1998', '2014-07')).toBe('1998年—2014年7月');
  expect(formatPeriod('fa', '2020-01-23', '2020-02-03')).toBe(
    '۳ بهمن ۱۳۹۸ تا ۱۴ بهمن ۱۳۹۸ (۲۳ ژانویهٔ ۲۰۲۰ تا ۳ فوریهٔ ۲۰۲۰)',
  );
  expect(formatPeriod('en', '2008')).toBe('2008');
});

test.each<[Locale, string, string, string]>([
  ['en', '2022-09', '2022-09-19', 'September 2022, until 19 September'],
  ['zh', '2022-09', '2022-09-19', '2022年9月，至9月19日'],
  ['fa', '2022-09', '2022-09-19', 'شهریور ۱۴۰۱، تا ۲۸ شهریور (سپتامبر ۲۰۲۲، تا ۱۹ سپتامبر)'],
  ['fa', '2022-09', '2022-09-28', 'شهریور–مهر ۱۴۰۱، تا ۶ مهر (سپتامبر ۲۰۲۲، تا ۲۸ سپتامبر)'],
  ['en', '2014', '2014-07', '2014, until July'],
  ['fa', '2014', '2014-07', '۱۳۹۲–۱۳۹۳، تا تیر–مرداد (۲۰۱۴، تا ژوئیه)'],
])('%s: a period from %s to %s says month and year once', (locale, from, to, text) => {
  expect(formatPeriod(locale, from, to)).toBe(text);
});

test('a period within a day names the day once', () => {
  const [from, to] = ['2020-01-23T07:00', '2020-01-23T11:00'];
  expect(formatPeriod('en', from, to)).toBe('23 January 2020, 07:00 – 11:00');
  expect(formatPeriod('fa', from, to)).toBe('۳ بهمن ۱۳۹۸ (۲۳ ژانویهٔ ۲۰۲۰)، ساعت ۰۷:۰۰ تا ۱۱:۰۰');
});

test('durations count days, hours and minutes', () => {
  expect(formatDuration('en', 240)).toBe('4 hours');
  expect(formatDuration('en', 1500)).toBe('1 day, 1 hour');
  expect(formatDuration('zh', 240)).toBe('4小时');
  expect(formatDuration('fa', 0)).toBe('۰ دقیقه');
});

test('a moment without a date is told from the beginning', () => {
  expect(formatMoment('en', 'PT0H')).toBe('At the outset');
  expect(formatMoment('en', 'PT4H')).toBe('After 4 hours');
  expect(formatMoment('en', 'PT0H', 'PT4H')).toBe('At the outset, for 4 hours');
  expect(formatMoment('fa', 'PT4H')).toBe('پس از ۴ ساعت');
  expect(formatMoment('zh', 'PT4H')).toBe('4小时后');
  expect(formatMoment('en', '2022-09-05')).toBe('5 September 2022');
});

test('what is no date is an error, not an empty text', () => {
  expect(() => formatDate('en', 'soon')).toThrow('soon');
});

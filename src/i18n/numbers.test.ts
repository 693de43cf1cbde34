import { expect, test } from 'vitest';
import { formatNumber, formatQuantity, localDigits } from './numbers.ts';

test('groups from five digits on, in the digits of the language', () => {
  expect(formatNumber('en', 1979)).toBe('1979');
  expect(formatNumber('en', 300000)).toBe('300,000');
  expect(formatNumber('fa', 300000)).toBe('۳۰۰٬۰۰۰');
  expect(formatNumber('zh', 6.8)).toBe('6.8');
  expect(formatNumber('fa', 6.8)).toBe('۶٫۸');
});

test('a hotline keeps its digits ungrouped', () => {
  expect(localDigits('fa', '95550')).toBe('۹۵۵۵۰');
  expect(localDigits('zh', '400-812-8188')).toBe('400-812-8188');
});

test.each([
  ['en', 4, 'hours', '4\u00a0hours'],
  ['zh', 300000, '家', '300,000家'],
  ['en', 10, '%', '10%'],
  ['fa', 10, '٪', '۱۰٪'],
  ['fa', 4, 'ساعت', '۴\u00a0ساعت'],
  ['fa', 2.5, 'G', '2.5G'],
] as const)('%s: %d %s', (locale, value, unit, text) => {
  expect(formatQuantity(locale, value, unit)).toBe(text);
});

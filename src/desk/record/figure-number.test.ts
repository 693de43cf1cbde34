import { expect, test } from 'vitest';
import { figureNumber } from './figure-number.ts';

test.each([
  ['1500000', 1_500_000],
  ['1,500,000', 1_500_000],
  ['1.5 million', 1_500_000],
  ['۲٫۶ میلیون', 2_600_000],
  ['۱٬۵۰۰', 1500],
  ['150万', 1_500_000],
  ['3.2', 3.2],
  ['1 500 000', 1_500_000],
  ['۲٫۶ ميليون', 2_600_000],
  ['1.2亿', 120_000_000],
  ['0', 0],
  ['1,5', undefined],
  ['۱٬۵', undefined],
  ['1.500.000', undefined],
  ['-4', -4],
  ['forty', 40],
  ['40 agents', undefined],
  ['4 to 5', undefined],
  ['many', undefined],
  ['', undefined],
])('%s', (text, value) => {
  expect(figureNumber(text)).toBe(value);
});

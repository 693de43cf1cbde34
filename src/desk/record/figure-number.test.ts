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
  ['-4', -4],
  ['forty', 40],
  ['40 agents', undefined],
  ['4 to 5', undefined],
  ['many', undefined],
  ['', undefined],
])('%s', (text, value) => {
  expect(figureNumber(text)).toBe(value);
});

import { expect, test } from 'vitest';
import { measure } from '../text/testing/processor.ts';
import { numberRuns } from './number-runs.ts';

const runs = (text: string): string[] => numberRuns(text).filter((_, index) => index % 2 === 1);

test.each([
  '۰۲۱-۱۲۳۴۵۶۷۸',
  '021-12345678',
  '۰۲۱ ۱۲۳۴ ۵۶۷۸',
  '(۰۲۱) ۱۲۳۴۵۶۷۸',
  '۲۱-۱۲۳۴۵۶۷۸',
  '+۹۸ ۲۱ ۱۲۳۴ ۵۶۷۸',
  '+۹۸ (۲۱) ۱۲۳۴۵۶۷۸',
  '۰۰۹۸-۲۱-۱۲۳۴۵۶۷۸',
  '۴۰۰ ۸۲۰ ۵۵۵۵',
  '۴۰۰-۸۲۰-۵۵۵۵',
  '400 820 5555',
  '۸۸۹۱-۲۳۴۵',
  '۸۸۹۱ ۲۳۴۵',
  '۰۹۱۲ ۳۴۵ ۶۷۸۹',
  '۹۵۵۵۰-۱',
  '۲۰۲۰-۰۵-۱۲',
  '۱ ۲۰۰ ۰۰۰',
  '*۷۸۰#',
  '*۷۸۰*۱#',
  '+۵',
  '−۵',
])('%s is read from the left', (number) => {
  expect(runs(`شمارهٔ ${number} را بگیرید.`)).toEqual([number]);
  expect(runs(number)).toEqual([number]);
  expect(runs(`«${number}»، (${number}).`)).toEqual([number, number]);
});

test.each([
  '۱۱۱۸۵',
  '۱۰-۲۰',
  '۱۰–۲۰',
  '۲۰۱۹-۲۰۲۰',
  '۱۳۹۹-۱۴۰۰',
  '۳-۲',
  '۶٫۸',
  '۳۰۰٬۰۰۰',
  '۲۴/۷',
  '۱۴۰۲/۰۲/۲۳',
  '۱۰:۰۰',
  '۲۰۲۰ (۱۳۹۹)',
  '۵ ۱۲',
  '۱۲٪',
])('%s stands as a Persian line sets it', (number) => {
  expect(runs(`از ${number} نفر`)).toEqual([]);
});

test('nothing of a text is lost', () => {
  const text = 'تلفن ۰۲۱-۱۲۳۴۵۶۷۸ یا ۴۰۰ ۸۲۰ ۵۵۵۵؛ ۱۰-۲۰ دقیقه، GE-300 و +۵.';
  expect(numberRuns(text).join('')).toBe(text);
  expect(runs(text)).toEqual(['۰۲۱-۱۲۳۴۵۶۷۸', '۴۰۰ ۸۲۰ ۵۵۵۵', '+۵']);
});

test('a long row of digits and signs is read in no time', () => {
  const took = measure();
  numberRuns('۱-'.repeat(20_000));
  numberRuns('(۱'.repeat(20_000));
  numberRuns('*۱#'.repeat(20_000));
  expect(took()).toBeLessThan(2000);
});

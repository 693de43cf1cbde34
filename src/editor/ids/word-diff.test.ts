import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

test.each([
  [
    'en',
    'the phones died and nobody could call',
    'the phones died and no one could call',
    'the phones died and [-nobody-] {+no one+} could call',
  ],
  ['en', 'It took 300 calls.', 'It took 3,118 calls.', 'It took [-300-] {+3,118+} calls.'],
  ['zh', '两小时没有电话。', '三小时没有电话。', '[-两-] {+三+}小时没有电话。'],
  ['fa', 'دو ساعت تلفن قطع بود.', 'سه ساعت تلفن قطع بود.', '[-دو-] {+سه+} ساعت تلفن قطع بود.'],
  ['en', 'one two', 'one', 'one [-two-]'],
  [
    'fa',
    'هیچ‌یک از مدیران ارشد، شمارهٔ شخصی',
    'هیچ‌یک از رؤسای ارشد، شمارهٔ خصوصی',
    'هیچ‌یک از [-مدیران-] {+رؤسای+} ارشد، شمارهٔ [-شخصی-] {+خصوصی+}',
  ],
  [
    'fa',
    'راکسپیس مجموعه‌ای فعال است',
    'راکسپیس شرکتی فعال است',
    'راکسپیس [-مجموعه‌ای-] {+شرکتی+} فعال است',
  ],
  ['zh', '机房空调突然漏水', '机房空调忽然漏水', '机房空调[-突然-] {+忽然+}漏水'],
] as const)('%s: %s', (locale, before, after, diff) => {
  expect(wordDiff(before, after, locale)).toBe(diff);
});

test('a long text is shown near its changes only', () => {
  const long = Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ');
  expect(wordDiff(long, long.replace('word30', 'other'), 'en')).toBe(
    '… 26 word27 word28 word29 [-word30-] {+other+} word31 word32 word33 wo …',
  );
});

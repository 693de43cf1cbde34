import { expect, test } from 'vitest';
import { escapeHtml, mixedHtml } from './mixed.ts';

test('mark-up in a text is text', () => {
  expect(escapeHtml('a < b & "c"')).toBe('a &lt; b &amp; &quot;c&quot;');
  expect(mixedHtml('<b>', 'en')).toBe('&lt;b>');
});

test('Latin names in Persian are isolated, Persian and its digits are not', () => {
  expect(mixedHtml('مرکز GE Healthcare با ۱۴۰ صندلی', 'fa')).toBe(
    'مرکز <bdi>GE Healthcare</bdi> با ۱۴۰ صندلی',
  );
  expect(mixedHtml('روش 5S و «Service2.0»', 'fa')).toBe(
    'روش <bdi>5S</bdi> و «<bdi>Service2.0</bdi>»',
  );
});

test('Chinese and Persian in English carry their language', () => {
  expect(mixedHtml('Xu Xiaoyan (徐晓燕), “راکسپیس”.', 'en')).toBe(
    'Xu Xiaoyan (<bdi lang="zh-Hans">徐晓燕</bdi>), “<bdi lang="fa">راکسپیس</bdi>”.',
  );
});

test('Latin in Chinese needs nothing', () => {
  expect(mixedHtml('Rackspace的电话', 'zh')).toBe('Rackspace的电话');
});

test('numbers of telephones in Persian are set from the left, in Persian among others too', () => {
  expect(mixedHtml('تلفن ۰۲۱-۱۲۳۴۵۶۷۸ و ۴۰۰ ۸۲۰ ۵۵۵۵', 'fa')).toBe(
    'تلفن <bdi dir="ltr">۰۲۱-۱۲۳۴۵۶۷۸</bdi> و <bdi dir="ltr">۴۰۰ ۸۲۰ ۵۵۵۵</bdi>',
  );
  expect(mixedHtml('Call 400 820 5555.', 'en')).toBe('Call 400 820 5555.');
});

test.each([
  ['شبکهٔ 2.5G بود', 'شبکهٔ <bdi>2.5G</bdi> بود'],
  ['1,000V و 802.11ac', '<bdi>1,000V</bdi> و <bdi>802.11ac</bdi>'],
  ['گفت 3. GE آمد', 'گفت 3. <bdi>GE</bdi> آمد'],
])('a number with its point stays with the letters behind it: %s', (text, html) => {
  expect(mixedHtml(text, 'fa')).toBe(html);
});

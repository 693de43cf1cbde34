import { expect, test } from 'vitest';
import { withWordBreaks } from './word-breaks.ts';

test('a Chinese title may break between words, never before punctuation or inside mark-up', () => {
  expect(withWordBreaks('武汉封城，湖北邮政<bdi lang="fa">پست</bdi>', 'zh')).toMatch(
    /^武汉封城，湖北<wbr>邮政<bdi lang="fa">پست<\/bdi>$/,
  );
  expect(withWordBreaks('邮政 &amp; 电话', 'zh')).toBe('邮政 &amp; 电话');
  expect(withWordBreaks('热线11185切换', 'zh')).toBe('热线11185切换');
});

test('other languages break where they always do', () => {
  expect(withWordBreaks('Hubei’s hotline', 'en')).toBe('Hubei’s hotline');
});

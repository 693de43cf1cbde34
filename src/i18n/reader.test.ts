import { expect, test } from 'vitest';
import { readerOf } from './reader.ts';

const reader = readerOf('fa', '/base/');

test('a reader has language, direction, digits and addresses of one locale', () => {
  expect([reader.tag, reader.dir]).toEqual(['fa', 'rtl']);
  expect(reader.digits('95550')).toBe('۹۵۵۵۰');
  expect(reader.page('terms/')).toBe('/base/fa/terms/');
  expect(reader.pageIn('zh', 'terms/')).toBe('/base/zh/terms/');
});

test('a text that is missing in the language says which language it is in', () => {
  expect(reader.html({ en: 'Only <English>' })).toBe(
    '<span lang="en" dir="ltr">Only &lt;English></span>',
  );
  expect(reader.html({ en: 'Both', fa: 'هر دو' })).toBe('هر دو');
  expect(reader.foreign('fa')).toEqual({});
  expect(reader.foreign('zh')).toEqual({ lang: 'zh-Hans', dir: 'ltr' });
});

import { expect, test } from 'vitest';
import { fileAddress, mediaPath, pageAddress, PATHS } from './routes.ts';

test.each([
  ['/', '/en/cases/a-b/'],
  ['', '/en/cases/a-b/'],
  ['/casebook', '/casebook/en/cases/a-b/'],
  ['/casebook/', '/casebook/en/cases/a-b/'],
  ['a/b', '/a/b/en/cases/a-b/'],
])('base %j', (base, address) => {
  expect(pageAddress(base, 'en', PATHS.case('a-b'))).toBe(address);
});

test('the home of a language and a file beside the languages', () => {
  expect(pageAddress('/x/', 'fa', PATHS.home)).toBe('/x/fa/');
  expect(fileAddress('/x/', mediaPath('a', 'plan.avif'))).toBe('/x/media/cases/a/plan.avif');
});

test('a pair of languages is named in the order of its columns', () => {
  expect(pageAddress('/', 'fa', PATHS.pair('a-b', 'zh', 'en'))).toBe('/fa/cases/a-b/zh-en/');
});

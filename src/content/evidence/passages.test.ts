import { expect, test } from 'vitest';
import type { Article } from '../../model/corpus.ts';
import type { Locale } from '../../model/locale.ts';
import { passagesOf } from './passages.ts';

const text = (lang: Locale, role: string, blocks: Record<string, string>): Article =>
  ({
    lang,
    role,
    blocks: Object.entries(blocks).map(([id, own]) => ({ id, text: own })),
  }) as Article;

const passages = passagesOf({
  articles: {
    zh: text('zh', 'original', { p1: '甲', p2: '乙' }),
    en: text('en', 'translation', { p1: 'A' }),
  },
  versions: [{ ...text('en', 'original', { en1: 'Short' }), name: 'short' }],
});
const read = (id: string, locale?: Locale): string[] => passages(id, locale).map((one) => one.text);

test('a reader has the text of their language', () => {
  expect(read('p1', 'zh')).toEqual(['甲']);
  expect(read('p1', 'en')).toEqual(['A']);
});

test('a block that is not translated is read in the original, in every language', () => {
  expect(read('p2', 'en')).toEqual(['乙']);
  expect(read('p1', 'fa')).toEqual(['甲']);
  expect(read('p1')).toEqual(['甲']);
});

test('a block of a version is read there', () => {
  expect(read('en1', 'zh')).toEqual(['Short']);
  expect(read('en2')).toEqual([]);
});

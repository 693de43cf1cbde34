import { expect, test } from 'vitest';
import type { Article, Case, VersionText } from '../model/corpus.ts';
import type { Locale } from '../model/locale.ts';
import { choicesOf, columnsOf, nearestPair, pairsOf, textAt } from './pairs.ts';

const caseIn = (...languages: Locale[]): Pick<Case, 'articles' | 'versions'> => ({
  articles: Object.fromEntries(languages.map((lang) => [lang, { lang } as Article])),
  versions: [],
});

const short = { lang: 'en', name: 'short', role: 'original' } as VersionText;
const original = { lang: 'zh', role: 'original' } as Article;
const translation = { lang: 'en', role: 'translation' } as Article;
const withVersion = { articles: { zh: original, en: translation }, versions: [short] };

const names = (...languages: Locale[]): string[] =>
  pairsOf(caseIn(...languages)).map(({ first, second }) => `${first}-${second}`);

test('three languages make three pairs', () => {
  expect(names('en', 'zh', 'fa')).toEqual(['en-zh', 'en-fa', 'zh-fa']);
});

test('a translation that is not there makes no pair', () => {
  expect(names('zh', 'fa')).toEqual(['zh-fa']);
  expect(names('zh')).toEqual([]);
});

test('what the reader reads comes first, else an original', () => {
  const zh = { ...original, lang: 'zh' } as Article;
  const one = { articles: { en: translation, zh, fa: translation }, versions: [short] };
  const order = (first: string, second: string, locale: Locale): string =>
    Object.values(
      columnsOf(one, { first, second } as Parameters<typeof columnsOf>[1], locale),
    ).join(' ');
  expect(order('en', 'zh', 'en')).toBe('en zh');
  expect(order('en', 'zh', 'zh')).toBe('zh en');
  expect(order('en', 'zh', 'fa')).toBe('zh en');
  expect(order('en', 'fa', 'zh')).toBe('en fa');
  expect(order('zh', 'en-short', 'en')).toBe('en-short zh');
});

test('a column can show each language but that of the other column', () => {
  const pair = { first: 'zh', second: 'en' } as const;
  expect(choicesOf(caseIn('en', 'zh', 'fa'), pair, 'first')).toEqual([
    { key: 'zh', pair: { first: 'en', second: 'zh' } },
    { key: 'fa', pair: { first: 'en', second: 'fa' } },
  ]);
  expect(choicesOf(caseIn('en', 'zh'), pair, 'second')).toEqual([
    { key: 'en', pair: { first: 'en', second: 'zh' } },
  ]);
});

test('a language stands nearest to an original, else to what there is', () => {
  const all = caseIn('en', 'zh', 'fa');
  expect(nearestPair(all, 'fa', ['zh'])).toEqual({ first: 'zh', second: 'fa' });
  expect(nearestPair(all, 'zh', ['zh'])).toEqual({ first: 'en', second: 'zh' });
  expect(nearestPair(caseIn('zh'), 'zh', ['zh'])).toBeUndefined();
});

test('a version stands beside the originals only', () => {
  expect(pairsOf(withVersion).map(({ first, second }) => `${first} ${second}`)).toEqual([
    'en zh',
    'zh en-short',
  ]);
  expect(textAt(withVersion, 'en-short')).toBe(short);
  expect(textAt(withVersion, 'en')).toBe(translation);
});

test('a version that is chosen beside a translation brings the original with it', () => {
  expect(choicesOf(withVersion, { first: 'en', second: 'zh' }, 'second')).toEqual([
    { key: 'zh', pair: { first: 'en', second: 'zh' } },
    { key: 'en-short', pair: { first: 'zh', second: 'en-short' } },
  ]);
  expect(choicesOf(withVersion, { first: 'zh', second: 'en' }, 'first')).toEqual([
    { key: 'zh', pair: { first: 'en', second: 'zh' } },
    { key: 'en-short', pair: { first: 'zh', second: 'en-short' } },
  ]);
});

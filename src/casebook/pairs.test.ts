import { expect, test } from 'vitest';
import type { Article, Case, VersionText } from '../model/corpus.ts';
import type { Locale } from '../model/locale.ts';
import { choicesOf, nearestPair, pairsOf, textAt } from './pairs.ts';

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

test('three languages make six pairs, both orders of each', () => {
  expect(names('en', 'zh', 'fa')).toEqual(['en-zh', 'en-fa', 'zh-en', 'zh-fa', 'fa-en', 'fa-zh']);
});

test('a translation that is not there makes no pair', () => {
  expect(names('zh', 'fa')).toEqual(['zh-fa', 'fa-zh']);
  expect(names('zh')).toEqual([]);
});

test('a column can show each language; the one of the other column swaps them', () => {
  const pair = { first: 'zh', second: 'en' } as const;
  expect(choicesOf(caseIn('en', 'zh', 'fa'), pair, 'first')).toEqual([
    { key: 'en', pair: { first: 'en', second: 'zh' } },
    { key: 'zh', pair },
    { key: 'fa', pair: { first: 'fa', second: 'en' } },
  ]);
  expect(choicesOf(caseIn('en', 'zh'), pair, 'second')).toEqual([
    { key: 'en', pair },
    { key: 'zh', pair: { first: 'en', second: 'zh' } },
  ]);
});

test('a language stands nearest to an original, else to what there is', () => {
  const all = caseIn('en', 'zh', 'fa');
  expect(nearestPair(all, 'fa', ['zh'])).toEqual({ first: 'fa', second: 'zh' });
  expect(nearestPair(all, 'zh', ['zh'])).toEqual({ first: 'zh', second: 'en' });
  expect(nearestPair(caseIn('zh'), 'zh', ['zh'])).toBeUndefined();
});

test('a version stands beside the originals only, in both orders', () => {
  expect(pairsOf(withVersion).map(({ first, second }) => `${first} ${second}`)).toEqual([
    'en zh',
    'zh en',
    'zh en-short',
    'en-short zh',
  ]);
  expect(textAt(withVersion, 'en-short')).toBe(short);
  expect(textAt(withVersion, 'en')).toBe(translation);
});

test('a version that is chosen beside a translation brings the original with it', () => {
  expect(choicesOf(withVersion, { first: 'en', second: 'zh' }, 'first')).toEqual([
    { key: 'en', pair: { first: 'en', second: 'zh' } },
    { key: 'zh', pair: { first: 'zh', second: 'en' } },
    { key: 'en-short', pair: { first: 'en-short', second: 'zh' } },
  ]);
  expect(choicesOf(withVersion, { first: 'zh', second: 'en' }, 'first').at(-1)).toEqual({
    key: 'en-short',
    pair: { first: 'en-short', second: 'zh' },
  });
});

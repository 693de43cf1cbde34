import { expect, test } from 'vitest';
import type { Article, Case } from '../model/corpus.ts';
import type { Locale } from '../model/locale.ts';
import { choicesOf, nearestPair, pairsOf } from './pairs.ts';

const caseIn = (...languages: Locale[]): Pick<Case, 'articles'> => ({
  articles: Object.fromEntries(languages.map((lang) => [lang, { lang } as Article])),
});

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
    { language: 'en', pair: { first: 'en', second: 'zh' } },
    { language: 'zh', pair },
    { language: 'fa', pair: { first: 'fa', second: 'en' } },
  ]);
  expect(choicesOf(caseIn('en', 'zh'), pair, 'second')).toEqual([
    { language: 'en', pair },
    { language: 'zh', pair: { first: 'en', second: 'zh' } },
  ]);
});

test('a language stands nearest to an original, else to what there is', () => {
  const all = caseIn('en', 'zh', 'fa');
  expect(nearestPair(all, 'fa', ['zh'])).toEqual({ first: 'fa', second: 'zh' });
  expect(nearestPair(all, 'zh', ['zh'])).toEqual({ first: 'zh', second: 'en' });
  expect(nearestPair(caseIn('zh'), 'zh', ['zh'])).toBeUndefined();
});

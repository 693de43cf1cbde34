import { describe, expect, test } from 'vitest';
import { FIGURE_BOUNDS } from '../model/case.ts';
import { LOCALES } from '../model/locale.ts';
import { count, MESSAGES, t, type MessageKey } from './messages.ts';

const keys = Object.keys(MESSAGES.en) as MessageKey[];
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(LOCALES)('%s', (locale) => {
  test('has the keys of English, in the same order', () => {
    expect(Object.keys(MESSAGES[locale])).toEqual(keys);
  });

  test.each(keys)('%s is a text with the values of English', (key) => {
    const text = MESSAGES[locale][key];
    expect(text.trim()).not.toBe('');
    if (!key.endsWith('.joint')) expect(text.trim()).toBe(text);
    expect(placeholders(text)).toEqual(placeholders(MESSAGES.en[key]));
  });
});

test('Persian has Persian letters only: no Arabic yeh or kaf, no Latin or Arabic punctuation', () => {
  const wrong = keys.filter((key) => /[يكى٠-٩]|[\u0600-\u06FF],|\?$/.test(MESSAGES.fa[key]));
  expect(wrong).toEqual([]);
});

test('Chinese has full-width punctuation between Han characters', () => {
  const wrong = keys.filter((key) => /\p{sc=Han}[,;:?!]/u.test(MESSAGES.zh[key]));
  expect(wrong).toEqual([]);
});

test('values are put in, and numbers are set in the digits of the language', () => {
  expect(t('en')('parallel.show', { number: 12 })).toBe('Show paragraph 12');
  expect(t('fa')('parallel.show', { number: 12 })).toBe('نمایش بند ۱۲');
  expect(t('zh')('article.original', { language: '波斯文' })).toBe('波斯文原文');
});

test('a count has the right form of the plural', () => {
  expect(count('en')('count.cases', 1)).toBe('1 case');
  expect(count('en')('count.cases', 0)).toBe('0 cases');
  expect(count('fa')('count.cases', 5)).toBe('۵ نمونه');
});

test('a bound tells “more than” from “or more”, and “less than” from “or less”', () => {
  const said = (locale: (typeof LOCALES)[number]) =>
    FIGURE_BOUNDS.filter((bound) => bound !== 'exact').map((bound) =>
      t(locale)(`bound.${bound}`, { value: '10' }),
    );
  expect(said('en')).toEqual([
    'about 10',
    'more than 10',
    'at least 10',
    'less than 10',
    'at most 10',
  ]);
  expect(said('zh')).toEqual(['约10', '超过10', '至少10', '不到10', '不超过10']);
  expect(said('fa')).toEqual(['حدود 10', 'بیش از 10', 'دست‌کم 10', 'کمتر از 10', 'حداکثر 10']);
});

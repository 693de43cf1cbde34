import { expect, test } from 'vitest';
import { readerOf } from '../../i18n/reader.ts';
import type { Article } from '../../model/corpus.ts';
import type { Locale } from '../../model/locale.ts';
import { rowsHtml } from './html.ts';

const article = (lang: Locale, text: string, behind: string[] = []): Article => ({
  lang,
  role: 'original',
  title: text,
  basis: 'retold',
  path: '',
  behind,
  blocks: [{ id: 'p12', kind: 'paragraph', text, line: 1 }],
});

const html = rowsHtml(readerOf('fa', '/'), 'a', article('zh', '甲'), article('en', 'A', ['p12']));

test('the row has the id of its block, and its number leads to the page of the case', () => {
  expect(html).toMatch(/^<div id="p12"><a class="n" href="\/fa\/cases\/a\/#p12">۱۲<\/a>/);
});

test('each column is in its own language and direction', () => {
  expect(html).toContain('<p lang="zh-Hans" dir="ltr">甲</p>');
  expect(html).toContain('<p lang="en" dir="ltr">A<i class="late" lang="fa" dir="rtl">');
});

test('the switch that uncovers the partner says which paragraph it shows', () => {
  expect(html).toContain('<label><input type="checkbox"> نمایش بند ۱۲</label><p lang="en"');
});

test('what is asked for by the id of a version beside an article is found in its row', () => {
  const block = { id: 'en1', kind: 'paragraph', text: 'A', line: 1 } as const;
  const version = { ...article('en', 'A'), blocks: [block] };
  expect(rowsHtml(readerOf('en', '/'), 'a', article('zh', '甲'), version)).toMatch(
    /^<div id="p12"><a class="n" id="en1" href="\/en\/cases\/a\/#p12">12<\/a>/,
  );
});

test('writes a text again in the languages of other readers, and when it has changed', () => {
  const [zh, en] = [article('zh', '甲'), article('en', 'A')];
  const of = (locale: Locale, first = zh) => rowsHtml(readerOf(locale, '/'), 'a', first, en);
  const before = of('en');
  expect(of('fa')).not.toBe(before);
  expect(of('en')).toBe(before);
  expect(of('en', article('zh', '乙'))).toContain('乙');
});

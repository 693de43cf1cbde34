import { expect, test } from 'vitest';
import { readerOf } from '../../../i18n/reader.ts';
import type { Source } from '../../../model/case.ts';
import { citationHtml } from './citation.ts';

const source: Source = {
  id: 'main',
  title: '危机 & 转机',
  translatedTitle: { en: 'Crisis and turn' },
  author: [{ family: '赵', given: '荣强' }],
  containerTitle: '客户世界',
  issued: '2020-04',
  language: 'zh-Hans',
  rights: { en: 'x' },
  notes: [],
};

test('a source in another language is marked, and its title translated', () => {
  expect(citationHtml(readerOf('en', '/'), source)).toBe(
    '<bdi lang="zh-Hans" dir="ltr">赵荣强</bdi>, ' +
      '<cite><bdi lang="zh-Hans" dir="ltr">危机 &amp; 转机</bdi></cite> (Crisis and turn), ' +
      '<bdi lang="zh-Hans" dir="ltr">客户世界</bdi>, April 2020',
  );
});

test('who wrote it and where, in the letters of the reader, the original beside it', () => {
  const named: Source = {
    ...source,
    translatedAuthor: { en: [{ family: 'Zhao', given: 'Rongqiang' }] },
    translatedContainerTitle: { en: 'Customer World' },
  };
  const html = citationHtml(readerOf('en', '/'), named);
  expect(html).toMatch(/^Zhao Rongqiang \(<bdi lang="zh-Hans" dir="ltr">赵荣强<\/bdi>\), <cite>/);
  expect(html).toContain(
    'Customer World (<bdi lang="zh-Hans" dir="ltr">客户世界</bdi>), April 2020',
  );
});

test('a source in the language of the reader is plain', () => {
  expect(citationHtml(readerOf('zh', '/'), source)).toBe(
    '赵荣强，<cite>危机 &amp; 转机</cite>，客户世界，2020年4月',
  );
});

test('a translated title stands in the brackets of the language', () => {
  const english: Source = { ...source, language: 'en', translatedTitle: { zh: '危机与转机' } };
  expect(citationHtml(readerOf('zh', '/'), english)).toContain('</cite>（危机与转机），');
});

test('a Western name has the given name first', () => {
  const english: Source = { ...source, language: 'en', author: [{ family: 'Doe', given: 'Jo' }] };
  expect(citationHtml(readerOf('en', '/'), english)).toMatch(/^Jo Doe, /);
});

import { expect, test } from 'vitest';
import type { Source } from '../model/case.ts';
import { authorNames, beside, placeName, sourceParts } from './source-names.ts';

const SOURCE: Source = {
  id: 'main',
  title: '危机',
  translatedTitle: {},
  author: [{ family: '赵', given: '荣强' }, { literal: '编辑部' }],
  translatedAuthor: { en: [{ family: 'Zhao', given: 'Rongqiang' }, { literal: 'the editors' }] },
  containerTitle: '客户世界',
  translatedContainerTitle: { fa: 'دنیای مشتری' },
  language: 'zh-Hans',
  rights: { en: 'x' },
  notes: [],
};

test('in the language of the reader, with the original beside it', () => {
  expect(authorNames(SOURCE, 'en')).toEqual({
    text: 'Zhao Rongqiang and the editors',
    original: '赵荣强、编辑部',
  });
  expect(placeName(SOURCE, 'fa')).toEqual({ text: 'دنیای مشتری', original: '客户世界' });
});

test('as the source has it, where there is no other', () => {
  expect(authorNames(SOURCE, 'zh')).toEqual({ text: '赵荣强、编辑部' });
  expect(placeName(SOURCE, 'en')).toEqual({ text: '客户世界' });
  expect(authorNames({ ...SOURCE, author: undefined }, 'en')).toBeUndefined();
});

test('where it names no publication, its publisher', () => {
  const { containerTitle: _title, ...rest } = SOURCE;
  const published = { ...rest, publisher: '出版社', translatedPublisher: { en: 'The Press' } };
  expect(placeName(published, 'en')).toEqual({ text: 'The Press', original: '出版社' });
  expect(placeName(rest, 'en')).toBeUndefined();
});

test('a name that is spelled alike is said once', () => {
  const digital = {
    ...SOURCE,
    containerTitle: 'Digital',
    translatedContainerTitle: { fa: 'Digital' },
  };
  expect(placeName(digital, 'fa')).toEqual({ text: 'Digital' });
});

test.each([
  ['en', 'Customer World (客户世界)'],
  ['zh', 'Customer World（客户世界）'],
  ['fa', 'Customer World (客户世界)'],
] as const)('written in one line: %s', (locale, expected) => {
  expect(beside(locale, { text: 'Customer World', original: '客户世界' })).toBe(expected);
  expect(beside(locale, { text: 'Digital.gov' })).toBe('Digital.gov');
});

test('all of a source that there is', () => {
  const source = { ...SOURCE, translatedTitle: { fa: 'بحران' } };
  expect(sourceParts(source, 'fa')).toEqual([
    '赵荣强、编辑部',
    '危机 (بحران)',
    'دنیای مشتری (客户世界)',
  ]);
  expect(sourceParts({ ...SOURCE, author: undefined, containerTitle: undefined }, 'en')).toEqual([
    '危机',
  ]);
});

import { expect, test } from 'vitest';
import { recordTexts } from './record-texts.ts';

const source = { title: 'Lessons from the front', language: 'en', rights: { en: 'Free.' } };
const titles = (sources: object[], into: 'en' | 'zh' | 'fa') =>
  recordTexts({ sources }, into).filter(({ path }) => path.at(-1) === 'translatedTitle');

test('the title of a source is to be translated into every language but its own', () => {
  expect(titles([source], 'zh')).toEqual([
    { path: ['sources', 0, 'translatedTitle'], text: { en: 'Lessons from the front' } },
  ]);
  expect(titles([source], 'en')).toEqual([]);
  expect(titles([{ ...source, language: 'zh-Hans' }], 'zh')).toEqual([]);
  expect(titles([{ ...source, title: '' }], 'fa')).toEqual([]);
});

test('one that is there is shown with the title as published, and none is said twice', () => {
  const done = { ...source, translatedTitle: { fa: 'درس‌ها' } };
  expect(titles([source, done], 'fa').map(({ text }) => text.fa)).toEqual([undefined, 'درس‌ها']);
  expect(recordTexts({ sources: [done] }, 'fa')).toHaveLength(2);
});

test('names of people and publications that the reader of the language cannot read', () => {
  const chinese = {
    title: '危机',
    language: 'zh-Hans',
    author: [{ family: '赵', given: '荣强' }],
    containerTitle: '客户世界',
    publisher: 'Press',
    translatedContainerTitle: { en: 'Customer World' },
  };
  const named = (into: 'en' | 'fa' | 'zh') =>
    recordTexts({ sources: [chinese] }, into).filter(
      ({ path }) => path.at(-1) !== 'translatedTitle',
    );
  const author = {
    path: ['sources', 0, 'translatedAuthor'],
    text: { zh: '赵, 荣强' },
    isPeople: true,
  };
  const place = {
    path: ['sources', 0, 'translatedContainerTitle'],
    text: { zh: '客户世界', en: 'Customer World' },
  };
  expect(named('en')).toEqual([author, place]);
  expect(named('fa')).toEqual([author, place]);
  expect(named('zh')).toEqual([]);
});

test('a record that cannot be read has no texts', () => {
  expect(recordTexts(undefined, 'fa')).toEqual([]);
  expect(recordTexts({ sources: ['?'] }, 'fa')).toEqual([]);
});

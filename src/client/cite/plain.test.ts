import { expect, test } from 'vitest';
import type { Item } from './entries.ts';
import { blockNumber } from '../../i18n/block-number.ts';
import { plainCitation } from './plain.ts';
import { CITE_TEXTS } from './texts.ts';

const ITEM: Item = {
  id: 'queue.en.p12',
  title: 'The queue that everybody saw',
  language: 'en',
  author: [{ family: 'Patha', given: 'Likhitha' }, { literal: 'Bank Desk' }],
  'original-publisher': 'Service Weekly',
  'original-date': { 'date-parts': [[2020, 10]] },
  'container-title': 'Unbroken Line',
  issued: { 'date-parts': [[2026, 11, 28]] },
  genre: 'Retelling',
  page: 'p12',
  URL: 'https://site.example/en/cases/queue/#p12',
};

test('a retold text names its source, who retold it and the paragraph', () => {
  expect(plainCitation('en', CITE_TEXTS.en, ITEM)).toBe(
    'Likhitha Patha, Bank Desk: “The queue that everybody saw”, Service Weekly, October 2020; retold by Unbroken Line, paragraph 12. https://site.example/en/cases/queue/#p12',
  );
});

test('in Chinese and Persian: its words, digits and marks', () => {
  const zh = {
    ...ITEM,
    language: 'zh-Hans',
    author: [{ family: '赵', given: '荣强' }],
    title: '排队',
  };
  expect(plainCitation('zh', CITE_TEXTS.zh, zh)).toBe(
    '赵荣强：《排队》，Service Weekly，2020年10月；不断线复述，第12段。https://site.example/en/cases/queue/#p12',
  );
  expect(plainCitation('fa', CITE_TEXTS.fa, { ...ITEM, title: 'صف' })).toMatch(
    /^Likhitha Patha و Bank Desk، «صف»، Service Weekly، .*۲۰۲۰.*؛ بازنویسی خط پیوسته، بند ۱۲\. https:/,
  );
});

test('says what is not known, and does not say a name twice', () => {
  const { 'original-date': _date, page: _page, ...rest } = ITEM;
  expect(
    plainCitation('en', CITE_TEXTS.en, { ...rest, author: [{ literal: 'Service Weekly' }] }),
  ).toBe(
    'Service Weekly: “The queue that everybody saw”, undated; retold by Unbroken Line. https://site.example/en/cases/queue/#p12',
  );
});

test('a whole case is cited by its day', () => {
  const whole: Item = {
    id: 'queue.record.en',
    title: 'Queue',
    language: 'en',
    author: [{ literal: 'Unbroken Line' }],
    issued: { 'date-parts': [[2026, 11, 28]] },
    URL: 'https://site.example/en/cases/queue/',
  };
  expect(plainCitation('en', CITE_TEXTS.en, whole)).toBe(
    '“Queue”, Unbroken Line, as of 28 November 2026. https://site.example/en/cases/queue/',
  );
});

test('a paragraph that was put in later keeps its letters', () => {
  expect(blockNumber('fa', 'p3-kq')).toBe('۳-kq');
});

const ZHAO = [{ family: '赵', given: '荣强' }];

test('a Chinese author has the family name first in every language', () => {
  const item = { ...ITEM, language: 'fa', author: [{ family: '刘', given: '小青' }] };
  expect(plainCitation('fa', CITE_TEXTS.fa, item)).toMatch(/^刘小青، /);
});

test('authors are called as readers call them, with what the source calls them beside', () => {
  const english = {
    ...ITEM,
    author: [{ family: 'Zhao', given: 'Rongqiang' }],
    'original-author': ZHAO,
    'original-publisher': 'Customer World (客户世界)',
  };
  expect(plainCitation('en', CITE_TEXTS.en, english)).toMatch(
    /^Zhao Rongqiang \(赵荣强\): “.*”, Customer World \(客户世界\), October 2020; /,
  );
  const persian = {
    ...ITEM,
    author: [{ family: 'ژائو', given: 'رونگ‌چیانگ' }, { literal: 'دنیای مشتری' }],
    'original-author': [...ZHAO, { literal: '客户世界' }],
  };
  expect(plainCitation('fa', CITE_TEXTS.fa, persian)).toMatch(
    /^ژائو رونگ‌چیانگ و دنیای مشتری \(赵荣强、客户世界\)، «/,
  );
  const chinese = {
    ...ITEM,
    author: [{ family: '帕塔', given: '利基塔' }],
    'original-author': [{ family: 'Patha', given: 'Likhitha' }],
  };
  expect(plainCitation('zh', CITE_TEXTS.zh, chinese)).toMatch(/^利基塔·帕塔（Likhitha Patha）：《/);
});

test('a publication that is the author is not said again, in two languages either', () => {
  const item = {
    ...ITEM,
    author: [{ literal: 'Customer World' }],
    'original-author': [{ literal: '客户世界' }],
    'original-publisher': 'Customer World (客户世界)',
  };
  expect(plainCitation('en', CITE_TEXTS.en, item)).toMatch(
    /^Customer World \(客户世界\): “[^”]*”, October 2020; /,
  );
});

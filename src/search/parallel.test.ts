import { expect, it } from 'vitest';
import type { Case } from '../schema/corpus.ts';
import { learn } from './parallel.ts';

const pairs = [
  ['the hotline rang', '热线'],
  ['a hotline failed', '热线'],
  ['one hotline moved', '热线'],
  ['their hotline stayed', '热线'],
  ['staff slept', '员工'],
  ['a floor was cleaned', '职场'],
  ...Array.from({ length: 60 }, (_, at) => [`filler ${'abcdefgh'.charAt(at % 8)}${at}`, '其他']),
];

const article = (lang: 'en' | 'zh', at: 0 | 1) => ({
  lang,
  blocks: pairs.map((pair, index) => ({ id: `p${index + 1}`, text: pair[at] })),
});

const record = {
  summary: {
    title: { en: 'x' },
    headline: { text: { en: 'x' } },
    situation: [],
    response: [],
    outcome: [],
    lessons: [],
  },
  events: [],
  figures: [],
};

it('learns which words stand for each other, and nothing from a single meeting', () => {
  const one = { id: 'x', record, articles: { en: article('en', 0), zh: article('zh', 1) } };
  const learned = learn([one as unknown as Case], {}, new Set(['热线', '员工', '职场']));
  expect(learned.get('hotlin')).toEqual([['热线', 1]]);
  expect(learned.get('热线')).toEqual([['hotlin', 1]]);
  expect(learned.has('staff')).toBe(false);
});

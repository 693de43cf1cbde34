import { describe, expect, it } from 'vitest';
import type { Case } from '../../../model/corpus.ts';
import { words } from '../../shared/words.ts';
import { learn } from './learn.ts';
import { parallelUnits } from './units.ts';

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
  const units = parallelUnits(one as unknown as Case, {}, words);
  const learned = learn(units, new Set(['热线', '员工', '职场']));
  expect(learned.get('hotlin')).toEqual([['热线', 1]]);
  expect(learned.get('热线')).toEqual([['hotlin', 1]]);
  expect(learned.has('staff')).toBe(false);
});

/** A case of paragraphs in English and Chinese. */
const caseOf = (texts: readonly (readonly [string, string])[]): Case => {
  const blocks = (at: 0 | 1) =>
    texts.map((pair, index) => ({ id: `p${index + 1}`, text: pair[at] }));
  const articles = { en: { lang: 'en', blocks: blocks(0) }, zh: { lang: 'zh', blocks: blocks(1) } };
  return { id: 'x', record, articles } as unknown as Case;
};

describe('noise', () => {
  const HAN = new Set(['热线', '地震', '餐厅', '书籍']);
  const fillers = (count: number): [string, string][] =>
    Array.from({ length: count }, (_, at) => [`filler ${'abcdefgh'.charAt(at % 8)}${at}`, '其他']);
  const repeated = (count: number, pair: [string, string]) =>
    Array.from({ length: count }, () => pair);

  it('does not learn from three meetings', () => {
    const texts = [...repeated(3, ['tremor', '地震']), ...fillers(80)];
    expect(learn(parallelUnits(caseOf(texts), {}, words), HAN).size).toBe(0);
  });

  it('does not learn what meets often, and often does not', () => {
    const texts: [string, string][] = [
      ...repeated(4, ['kitchen', '餐厅']),
      ...repeated(4, ['kitchen', '其他']),
      ...repeated(4, ['other words', '餐厅']),
      ...fillers(200),
    ];
    expect(learn(parallelUnits(caseOf(texts), {}, words), HAN).has('kitchen')).toBe(false);
  });

  it('does not learn a word that stands everywhere', () => {
    const texts = [...repeated(30, ['volume', '书籍']), ...fillers(80)];
    expect(learn(parallelUnits(caseOf(texts), {}, words), HAN).has('volum')).toBe(false);
  });

  it('learns nothing from texts whose order was lost, whatever the order', () => {
    const wide = 400;
    const texts = Array.from({ length: wide }, (_, at): [string, string] => [
      `word${String.fromCharCode(97 + (at % 26), 97 + ((at * 7) % 26))}`,
      ['热线', '地震', '餐厅', '书籍'][(at * 31) % 4]!,
    ]);
    expect(learn(parallelUnits(caseOf(texts), {}, words), HAN).size).toBe(0);
  });
});

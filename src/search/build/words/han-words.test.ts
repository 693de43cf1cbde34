import { expect, it } from 'vitest';
import { countOpen, hanWords, regionalWords, unknownWords } from './han-words.ts';

const fieldsOf = (...texts: string[]) => texts.map((text) => ({ text }));
const TEXTS = fieldsOf(
  '客服接听，',
  '客服中心',
  '人工客服',
  '徐晓燕说',
  '班长徐晓燕',
  '徐晓燕和',
  '智能',
);

it('finds words that it leaves in single characters, if they are frequent', () => {
  const found = unknownWords(new Map(countOpen(TEXTS)));
  expect(found).toContain('客服');
  expect(found).not.toContain('客');
  expect(unknownWords(new Map(countOpen(TEXTS.slice(1, 3))))).toEqual(new Set());
});

it('takes a name for one word, and not for its parts', () => {
  const found = unknownWords(new Map(countOpen(TEXTS)));
  expect(found).toContain('徐晓燕');
  expect(found).not.toContain('徐晓');
});

it('does not join words that say nothing', () => {
  expect(unknownWords(new Map(countOpen(fieldsOf('他的了', '他的了', '他的了'))))).toEqual(
    new Set(),
  );
});

it('takes the words of a run that the segmenter knows, and what may be others', () => {
  expect(hanWords('地震与服务')).toEqual({ sure: ['地震', '服务'], open: [] });
  expect(hanWords('地震与客服')).toEqual({ sure: ['地震'], open: ['客服'] });
  expect(hanWords('全国客服热线')).toEqual({ sure: ['全国', '热线'], open: ['客服'] });
});

it('lists the words of Taiwan that have no traditional character', () => {
  const map = { 網: '网', 人工智慧: '人工智能', 軟體: '软件', 网路: '网络' };
  expect(regionalWords(map)).toEqual(['人工智慧', '网路']);
});

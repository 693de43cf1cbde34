import { expect, it } from 'vitest';
import {
  readPinyin,
  readSyllables,
  wordBeginningWith,
  wordOfSound,
  wordsOfPinyin,
} from './pinyin.ts';

const syllables = readSyllables(
  [
    'a2 ai13',
    'di 地第',
    'fen 分',
    'feng 封风',
    'guan 管',
    'kong 控孔',
    'li 理',
    'qing 庆',
    'qu 区',
    'zhen 震镇',
    'zhong 重',
  ].join('\n'),
);
const table = readPinyin('地震\n分区\n管理\n封控\n风控\nchongqing 重庆', syllables);

it('reads the syllables of the common characters by their order', () => {
  expect(['啊', '阿', '埃', '碍'].map((one) => syllables.get(one))).toEqual(['a', 'a', 'ai', 'ai']);
  expect(syllables.get('鞍')).toBeUndefined();
});

it('reads pinyin, joined', () => {
  expect(wordsOfPinyin('dizhen', table)?.map(({ word }) => word)).toEqual(['地震']);
  expect(wordsOfPinyin('fenquguanli', table)?.map(({ word }) => word)).toEqual(['分区', '管理']);
  expect(wordsOfPinyin('pizza', table)).toBeUndefined();
});

it('reads a character as its word has it', () => {
  expect(wordsOfPinyin('chongqing', table)?.map(({ word }) => word)).toEqual(['重庆']);
});

it('forgives what many do not tell apart', () => {
  expect(wordsOfPinyin('dizen', table)?.[0]?.word).toBe('地震');
});

it('completes pinyin', () => {
  expect(wordBeginningWith('dizh', table)?.word).toBe('地震');
});

it('finds the word that a wrong character sounds like', () => {
  expect(wordOfSound('地镇', table, syllables)?.word).toBe('地震');
  expect(wordOfSound('封孔', table, syllables)?.word).toBe('封控');
  expect(wordOfSound('第镇', table, syllables)).toBeUndefined();
});

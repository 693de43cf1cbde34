import { expect, it } from 'vitest';
import {
  readPinyin,
  readSyllables,
  wordBeginningWith,
  wordOfSound,
  wordsOfPinyin,
} from './pinyin.ts';

const table = readPinyin([
  'di 地\nfen 分\nfeng 封风\nguan 管\nkong 控\nli 理\nqu 区\nzhen 震\n\n地震\n分区\n管理\n封控\n风控',
  'qing 庆\nzhong 重\n\nchongqing 重庆',
]);
const syllables = readSyllables('di 地第\nfeng 封风\nkong 控孔\nzhen 震镇');

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

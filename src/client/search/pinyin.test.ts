import { expect, it } from 'vitest';
import {
  readPinyin,
  readSyllables,
  wordBeginningWith,
  wordOfSound,
  wordsOfPinyin,
} from './pinyin.ts';

const table = readPinyin('dizhen 地震\nfenqu 分区\nguanli 管理\nfengkong 封控\nfengkong 风控');
const syllables = readSyllables('di 地第\nfeng 封风\nkong 控孔\nzhen 震镇');

it('reads pinyin, joined', () => {
  expect(wordsOfPinyin('dizhen', table)?.map(({ word }) => word)).toEqual(['地震']);
  expect(wordsOfPinyin('fenquguanli', table)?.map(({ word }) => word)).toEqual(['分区', '管理']);
  expect(wordsOfPinyin('pizza', table)).toBeUndefined();
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

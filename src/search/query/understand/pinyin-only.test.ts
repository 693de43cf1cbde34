import { expect, it } from 'vitest';
import type { Catalogue } from '../../shared/files.ts';
import { words } from '../../shared/words.ts';
import { searchData } from '../data.ts';
import { readPinyinOnly } from './pinyin-only.ts';

const catalogue: Catalogue = {
  version: '',
  regional: [],
  cases: 0,
  pages: [],
  lacking: [],
  common: [],
  likePinyin: ['change'],
};
const files: Record<string, string> = {
  'find/catalogue.json': JSON.stringify(catalogue),
  'find/syllables.txt': '\nchang 嫦\ndi 地\ne 娥\nfeng 封\nkong 控\nzhen 震',
  'find/pinyin-0.txt': '地震\n嫦娥',
  'find/pinyin-1.txt': '封控',
  'find/spelling-latin.txt': 'hotline\nchannel',
};

/** What a query is read as, and which files that took. */
const read = async (query: string) => {
  const fetched: string[] = [];
  const data = searchData((path) => {
    fetched.push(path);
    return Promise.resolve(files[path] ?? '');
  });
  const terms = words(query).map((word) => ({ word, trust: 1 }));
  const found = await readPinyinOnly(terms, data);
  return { text: found?.map(({ word }) => word.text), fetched };
};

it('reads pinyin, joined or apart, with the frequent words alone', async () => {
  for (const query of ['dizhen', 'di zhen']) {
    const { text, fetched } = await read(query);
    expect(text).toEqual(['地震']);
    expect(fetched).not.toContain('find/pinyin-1.txt');
  }
});

it('reads a word that English texts have too as pinyin beside pinyin only', async () => {
  expect((await read('change')).text).toBeUndefined();
  expect((await read('change dizhen')).text).toEqual(['嫦娥地震']);
});

it('reads a last word that breaks off within a syllable, if no Latin word begins so', async () => {
  expect((await read('dizh')).text).toEqual(['地震']);
  expect((await read('dizhe')).text).toEqual(['地震']);
  expect((await read('dizhen change')).text).toEqual(['地震嫦娥']);
  expect((await read('dizhen chan')).text).toBeUndefined();
  expect((await read('dizh fengkong')).text).toBeUndefined();
  expect((await read('dizh')).fetched).not.toContain('find/pinyin-1.txt');
});

it('asks for the other words when those do not do', async () => {
  expect((await read('dizhen fengkong')).text).toEqual(['地震封控']);
});

it('leaves alone what the index knows as a Latin word, and what is no pinyin', async () => {
  for (const query of ['change', 'hotline', 'dizhen 95550', '地震', '']) {
    const { text, fetched } = await read(query);
    expect(text).toBeUndefined();
    expect(fetched).toEqual(['find/catalogue.json']);
  }
});

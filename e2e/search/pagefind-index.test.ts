import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeBundles } from '../../src/search/build/index/bundles.ts';
import { openPostings, type Postings } from '../../src/search/query/rank/postings.ts';
import {
  SEARCH_PATHS,
  type Catalogue,
  type IndexList,
  type Script,
} from '../../src/search/shared/files.ts';
import { strengthOf } from '../../src/search/shared/index-units.ts';
import { withFolder } from './frozen-search.ts';

const { version } = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as {
  version: string;
};
const ADVICE = `Pagefind ${version} writes its index otherwise than src/search/build/index/pagefind-file.ts reads
it. Go back to the version that package.json had before, or read how the new one writes.`;

/** More than a byte tells apart, and than Pagefind puts in one part. */
const DOCUMENTS = 300;
const BUNDLE = 280;
const STEPS = 10;
/** Words with letters of every kind, the last beyond the first 65,536 characters. */
const BEGINNINGS = [
  'a',
  'z1',
  '9',
  'گ',
  'پاسخ',
  '震',
  '地震',
  '0ꓚ',
  '6.8级',
  '\u9fff',
  '𠮷野',
  '𪚥',
];
const NUMBERS = Array.from({ length: 40 }, (_, at) => at + 1);

const inLetters = (number: number): string =>
  String(number).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!);

const stepAt = (word: number, document: number): number => ((word + document) % STEPS) + 1;

// Each word stands in every document of which its number is a divisor: in all, or in one of 40. The first
// documents are the longest.
const documents = Array.from({ length: DOCUMENTS }, (_, document) => [
  ...BEGINNINGS.flatMap((beginning) =>
    NUMBERS.filter((word) => (document + 1) % word === 0).map(
      (word) => [`${beginning}${word}`, stepAt(word, document)] as const,
    ),
  ),
  ...Array.from(
    { length: DOCUMENTS - document },
    (_, at) => [`filling${inLetters(at)}x${inLetters(document)}`, 1] as const,
  ),
]);

const withIndex = (use: (postings: Postings, read: string[]) => Promise<void>): Promise<void> =>
  withFolder(async (folder) => {
    const indexed = documents.map((units, at) => ({ url: `/${at}/`, units: () => units }));
    await writeBundles(indexed, new Map(), folder, { most: BUNDLE });
    const read: string[] = [];
    const load = async (path: string) => {
      read.push(path);
      return new Uint8Array(await readFile(join(folder, path)));
    };
    const list = async (script: Script): Promise<IndexList> =>
      JSON.parse(await readFile(join(folder, SEARCH_PATHS.list(script)), 'utf8')) as IndexList;
    const { version: now } = await list('latin');
    const catalogue = () => Promise.resolve({ version: now } as Catalogue);
    await use(openPostings(load, '', { catalogue, list }), read);
    const other = () => Promise.resolve({ version: 'other' } as Catalogue);
    const exchanged = openPostings(load, '', { catalogue: other, list });
    await expect(exchanged.find('a1')).rejects.toThrow('another version');
  });

it('reads back how strongly each document stands for each word, and fetches no part twice', async () => {
  await withIndex(async (postings, read) => {
    for (const beginning of BEGINNINGS)
      for (const word of NUMBERS) {
        const { places, strengths } = await postings.find(`${beginning}${word}`);
        const wanted = documents.flatMap((_, at) => ((at + 1) % word === 0 ? [at] : []));
        expect([...places], `${beginning}${word}\n${ADVICE}`).toEqual(wanted);
        expect([...strengths], `${beginning}${word}\n${ADVICE}`).toEqual(
          wanted.map((at) => strengthOf(stepAt(word, at))),
        );
      }
    expect(read.length).toBeGreaterThan(10);
    expect(new Set(read).size).toBe(read.length);
    for (const word of ['filling', 'a', '', '\0', '𪛖', '0ꓚ41'])
      expect((await postings.find(word)).places, word).toHaveLength(0);
  });
});

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPostings, type Postings } from '../../src/search/query/rank/postings.ts';
import { SEARCH_PATHS } from '../../src/search/shared/files.ts';
import { strengthOf } from '../../src/search/shared/index-units.ts';
import { writeBundle, type IndexDocument } from '../../src/search/build/pagefind.ts';
import { withFolder } from './frozen-search.ts';

const { version } = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as {
  version: string;
};
const ADVICE = `Pagefind ${version} writes its index otherwise than src/search/query/rank reads it. Go back
to the version that package.json had before, or read how the new one writes: the kinds of CBOR
(src/search/shared/pagefind-file.ts), what its list holds (Meta in src/search/build/pagefind.ts), and a
part (Part and WEIGHT in postings.ts).`;

const DOCUMENTS = 40;
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

const stepAt = (word: number, document: number): number => ((word + document) % STEPS) + 1;

// Each word stands in every document of which its number is a divisor: in all, or in one.
const wordsOf = (document: number): (readonly [unit: string, step: number])[] =>
  BEGINNINGS.flatMap((beginning) =>
    Array.from({ length: DOCUMENTS }, (_, word) => word + 1)
      .filter((word) => (document + 1) % word === 0)
      .map((word) => [`${beginning}${word}`, stepAt(word, document)] as const),
  );

const documents = Array.from({ length: DOCUMENTS }, (_, at): IndexDocument => {
  const filling = Array.from({ length: at * 10 }, (_word, word) => `filling${word}x${at}`);
  return {
    url: `/${String(at).padStart(2, '0')}/`,
    units: [...wordsOf(at), ...filling.map((word) => [word, 1] as const)],
  };
});

const withIndex = (use: (postings: Postings, read: string[]) => Promise<void>): Promise<void> =>
  withFolder(async (folder) => {
    const { contents } = await writeBundle(documents, folder, SEARCH_PATHS.bundle('latin', 0));
    const read: string[] = [];
    const load = async (path: string) => {
      read.push(path);
      return new Uint8Array(await readFile(join(folder, path)));
    };
    const postings = openPostings(load, '', {
      catalogue: () =>
        Promise.resolve({
          cases: DOCUMENTS,
          pages: [],
          lacking: [],
          common: [],
          likePinyin: [],
          shards: 1,
          regional: [],
          version: 'one',
        }),
      list: () =>
        Promise.resolve({
          version: 'one',
          places: contents.documents.map((url) => documents.findIndex((one) => one.url === url)),
          parts: contents.parts,
        }),
    });
    await use(postings, read);
  });

it('reads back how strongly each document stands for each word, and fetches no part twice', async () => {
  await withIndex(async (postings, read) => {
    for (const beginning of BEGINNINGS)
      for (let word = 1; word <= DOCUMENTS; word += 1) {
        const { places, strengths } = await postings.find(`${beginning}${word}`, 'latin');
        const wanted = documents.flatMap((_, at) => ((at + 1) % word === 0 ? [at] : []));
        expect([...places], `${beginning}${word}\n${ADVICE}`).toEqual(wanted);
        expect([...strengths], `${beginning}${word}\n${ADVICE}`).toEqual(
          wanted.map((at) => strengthOf(stepAt(word, at))),
        );
      }
    expect(read.length).toBeGreaterThan(5);
    expect(new Set(read).size).toBe(read.length);
  });
});

it('finds nothing for what only begins like a word, or stands before or after all', async () => {
  await withIndex(async (postings) => {
    for (const word of ['filling', 'a', '', '\0', '𪛖', '0ꓚ41'])
      expect((await postings.find(word, 'latin')).places, word).toHaveLength(0);
  });
});

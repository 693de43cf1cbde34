import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { openPostings, type PagefindModule } from '../../src/search/query/rank/postings.ts';
import { indexWord, SEARCH_PATHS, stepOf, strengthOf } from '../../src/search/shared/files.ts';
import { writeBundle, type IndexDocument } from '../../src/search/build/pagefind.ts';
import { withFolder } from './frozen-search.ts';
import { openSearch } from './open-search.ts';

const { version } = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as {
  version: string;
};
const ADVICE = `Pagefind ${version} scores otherwise than src/search/query/rank/postings.ts takes back.
Every ranking of the search is wrong until this is mended: either go back to the version of Pagefind
that package.json had before, or read how the new one scores (its search code: BM25, the similarity
of words, the weight of a word as its frequency), and set SATURATION, RANKING, SCALE, FREQUENCY,
rarity and stepBehind there, and the same formula here, accordingly.`;

/** Pagefind stores weights rounded: its scores are off by 0.0002 of themselves. */
const ROUNDING = 0.001;

const DOCUMENTS = 10;
/** A word for each count of documents that have it; in the first of them its step is 1, then 2 … */
const COUNTS = [1, 2, 5, 9, 10];
const wordOf = (count: number) => `word${count}x`;
const weightOf = (step: number) => 2 ** (step * 0.6) - 1;

// The longer, the later: the length of a document must not count.
const documents = Array.from({ length: DOCUMENTS }, (_, at): IndexDocument => {
  const words = COUNTS.filter((count) => at < count).map(wordOf);
  const filling = Array.from({ length: at * 40 }, (_word, word) => `filling${word}x${at}`);
  return {
    url: `/${at}/`,
    units: [
      ...words.map((word) => [word, stepOf(weightOf(at + 1))] as const),
      ...filling.map((word) => [word, stepOf(1)] as const),
    ],
  };
});

const strengths = new Map<number, number[]>();
const scores = new Map<number, number[]>();

/** The options that the search gives to Pagefind, and what it answers to them. */
const spyOn = (
  module: PagefindModule,
  seen: { id: string; score: number }[][],
): PagefindModule => ({
  ...module,
  createInstance: (options) => {
    const made = module.createInstance(options);
    return {
      options: (more) => made.options(more),
      search: async (text) => {
        const answer = await made.search(text);
        seen.push(answer.results);
        return answer;
      },
    };
  },
});

beforeAll(async () => {
  await withFolder(async (folder) => {
    const { names: given } = await writeBundle(documents, folder, SEARCH_PATHS.bundle('latin', 0));
    const names = documents.map(({ url }) => given.get(url)!);
    const opened = await openSearch(folder);
    const seen: { id: string; score: number }[][] = [];
    const postings = openPostings(spyOn(opened.module, seen), opened.base, {
      catalogue: () =>
        Promise.resolve({
          cases: DOCUMENTS,
          pages: [],
          lacking: [],
          common: [],
          likePinyin: [],
          sizes: { latin: [DOCUMENTS], arabic: [], han: [] },
        }),
      names: () => Promise.resolve(names),
    });
    for (const count of COUNTS) {
      const hits = await postings.find(wordOf(count), 'latin');
      expect([...hits.places], indexWord(wordOf(count))).toEqual(
        Array.from({ length: count }, (_, place) => place),
      );
      strengths.set(count, [...hits.strengths]);
      const raw = new Map(seen.pop()!.map(({ id, score }) => [id, score]));
      scores.set(
        count,
        names.slice(0, count).map((name) => raw.get(name)!),
      );
    }
  });
});

/** BM25 with saturation 2 and no regard to length, times 1.8 for equal words. */
const scoreOf = (step: number, count: number): number => {
  const frequency = (step * 8) / 9;
  const rarity = Math.log(1 + (DOCUMENTS - count + 0.5) / (count + 0.5));
  return (1.8 * rarity * 3 * frequency) / (2 + frequency);
};

const steps = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

it('has weights that make every step', () => {
  expect(steps(DOCUMENTS).map((step) => stepOf(weightOf(step)))).toEqual(steps(DOCUMENTS));
});

it.each(COUNTS)('gets the score that the formula gives of a word that %i have', (count) => {
  const wanted = steps(count).map((step) => scoreOf(step, count));
  const off = scores.get(count)!.map((score, at) => Math.abs(score / wanted[at]! - 1));
  expect(Math.max(...off), `${ADVICE}\n${scores.get(count)!.join(' ')}`).toBeLessThan(ROUNDING);
});

it.each(COUNTS)('gets back how strongly each document stands for a word that %i have', (count) => {
  expect(strengths.get(count), ADVICE).toEqual(steps(count).map(strengthOf));
});

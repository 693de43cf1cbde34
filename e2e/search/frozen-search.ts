import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../../src/search/query/answer.ts';
import type { Corpus } from '../../src/content/compile/corpus.ts';
import { frozenCorpus } from '../../src/content/testing/frozen.ts';
import { generateCases } from '../../src/search/testing/generated-cases.ts';
import { readCollection, type Query } from '../../src/search/testing/collection.ts';
import { published, writeSearch } from '../../src/search/build/write-search.ts';
import { openSearch, type OpenedSearch } from './open-search.ts';

const COLLECTIONS = ['queries', 'blind', 'sealed', 'sealed-2', 'sealed-3', 'sealed-4'];

/** The queries of `e2e/collections`, by half. */
export const collections = (): Map<string, Query[]> =>
  Map.groupBy(
    COLLECTIONS.flatMap((name) => readCollection(`e2e/collections/${name}.json`)),
    ({ half }) => half,
  );

/**
 * The cases of the frozen corpus that the collections ask for, among so many generated in their
 * words. Other cases are left out, so that the corpus can get more without moving any number.
 */
export const frozenAmong = (others: number): Corpus => {
  const corpus = frozenCorpus();
  const wanted = new Set([...collections().values()].flat().flatMap((query) => query.cases));
  const cases = corpus.cases.filter(({ id }) => wanted.has(id));
  const tags = [...new Set(cases.flatMap(({ record }) => record.tags))];
  return { ...corpus, cases: [...cases, ...generateCases(cases, tags, others)] };
};

/** Hands over a folder that is removed in the end. */
export const withFolder = async <T>(use: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

type Ask = (query: string, most?: number) => Promise<Answer>;

/** Writes the search of a corpus, and hands over what asks it as the page does. */
export const withSearch = <T>(
  corpus: Corpus,
  choices: Parameters<typeof writeSearch>[2],
  use: (ask: Ask, opened: OpenedSearch) => Promise<T>,
): Promise<T> =>
  withFolder(async (folder) => {
    await writeSearch(published(corpus), folder, choices);
    const opened = openSearch(folder);
    const question = { locale: 'en', byMeaning: true, filters: {} } as const;
    return use((query, most = 10) => opened.engine.search({ ...question, query, most }), opened);
  });

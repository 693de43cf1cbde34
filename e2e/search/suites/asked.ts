import type { Answer } from '../../../src/search/query/answer.ts';
import { measure } from '../../../src/text/testing/processor.ts';
import { frozenAmong, withSearch } from '../frozen-search.ts';

/** Of cases in the words of the real ones: among five alone, recall@5 could not tell any order. */
const OTHERS = 25;

/** What the suites want to ask; all of it is asked of one index. */
export const queries = new Set<string>();

/** The answers, and the milliseconds of the processor that each took. */
export const answers = new Map<string, Answer>();
export const times = new Map<string, number>();

/** The corpus that is asked. */
export const corpus = frozenAmong(OTHERS);

/** Builds the index and asks everything, once. */
export const askAll = async (): Promise<void> => {
  await withSearch(corpus, {}, async (ask) => {
    for (const query of queries) {
      const took = measure();
      answers.set(query, await ask(query));
      times.set(query, took());
    }
  });
};

export const idsOf = (query: string): string[] => answers.get(query)!.results.map(({ id }) => id);

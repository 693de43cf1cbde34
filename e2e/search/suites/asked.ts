import type { Answer } from '../../../src/search/query/answer.ts';
import { measure } from '../../../src/text/testing/processor.ts';
import { frozenAmong, withSearch } from '../frozen-search.ts';

/** Of cases in the words of the real ones: among five alone, recall@5 could not tell any order. */
const OTHERS = 25;
const TIMES = 5;
/** The most of the processor's time that one query may take, in milliseconds. */
export const MOST_TIME = 50;

/** What the suites want to ask; all of it is asked of one index. */
export const queries = new Set<string>();

/** Those of which it is asked how long they take. */
export const timed = new Set<string>();

/** Those of which every case that answers is wanted, not only the first, and those cases. */
export const thorough = new Set<string>();
export const everyId = new Map<string, string[]>();

/**
 * The answers, and the milliseconds of the processor that each took: the least of up to five
 * times, since a busy machine only adds to it.
 */
export const answers = new Map<string, Answer>();
export const times = new Map<string, number>();

/** The corpus that is asked. */
export const corpus = frozenAmong(OTHERS);

/** Builds the index and asks everything, once. */
export const askAll = async (): Promise<void> => {
  await withSearch(corpus, {}, async (ask) => {
    for (const query of queries) answers.set(query, await ask(query));
    for (const query of thorough) {
      const { results } = await ask(query, corpus.cases.length);
      everyId.set(
        query,
        results.map(({ id }) => id),
      );
    }
    for (const query of timed) {
      let least = Infinity;
      // Once is enough where it is quick enough.
      for (let time = 0; time < TIMES && least >= MOST_TIME; time += 1) {
        const took = measure();
        await ask(query);
        least = Math.min(least, took());
      }
      times.set(query, least);
    }
  });
};

export const idsOf = (query: string): string[] => answers.get(query)!.results.map(({ id }) => id);

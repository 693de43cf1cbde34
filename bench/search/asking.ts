import type { Page } from '@playwright/test';
import type { Query } from '../../src/search/testing/collection.ts';

/** Queries that are not measured, and load what all need. */
export const WARMING = ['zzqx', 'ششخخ', '鼗鼖'];

/** What a search answered to one query: the cases that it found, and after how many milliseconds. */
export interface Asked {
  cases: string[];
  time: number;
}

/** What a search answered to many. */
export interface Run {
  answers: Map<string, string[]>;
  /** How long each query took, of the first round, to which all are new, and of further ones. */
  rounds: number[][];
}

/** Readers do not type while the last answer is still being drawn: so long the page rests before. */
export const REST = 50;

/** Asks the search page as a reader would, and waits until the answer is drawn. */
export const askPage = async (page: Page, query: string): Promise<Asked> => {
  await page.waitForTimeout(REST);
  return page.evaluate(
    (text) =>
      new Promise((resolve) => {
        const results = document.querySelector<HTMLElement>('[data-search-results]')!;
        const field = document.querySelector<HTMLInputElement>('main input[type="search"]')!;
        const start = performance.now();
        const watch = new MutationObserver(() => {
          const { query: answered, state } = results.dataset;
          if (answered !== text || !/^(?:done|empty|error)$/.test(state ?? '')) return;
          watch.disconnect();
          const time = performance.now() - start;
          const found = [...results.querySelectorAll('[data-case]')];
          resolve({ cases: found.map((one) => one.getAttribute('data-case') ?? ''), time });
        });
        watch.observe(results, { attributes: true });
        field.value = text;
        field.form!.requestSubmit();
      }),
    query,
  );
};

/** Goes for the field, which then comes to life. */
export const enterField = async (page: Page): Promise<void> => {
  await page.focus('main input[type="search"]');
  await page.waitForSelector('[data-search-results][data-query]', { state: 'attached' });
};

/** Asks all queries, round after round, and adds to a run what comes of it. */
export const askRounds = async (
  run: Run,
  ask: (query: string) => Promise<Asked>,
  queries: readonly Query[],
  rounds: number,
): Promise<void> => {
  for (let round = 0; round < rounds; round += 1)
    for (const { query } of queries) {
      const { cases, time } = await ask(query);
      run.answers.set(query, cases);
      (run.rounds[round] ??= []).push(time);
    }
};

/** Asks all queries of one page, which has loaded what queries of the three scripts need. */
export const askSite = async (
  page: Page,
  url: string,
  queries: readonly Query[],
  rounds = 1,
): Promise<Run> => {
  const run: Run = { answers: new Map(), rounds: [] };
  await page.goto(`${url}en/search/`);
  await enterField(page);
  for (const query of WARMING) await askPage(page, query);
  await askRounds(run, (query) => askPage(page, query), queries, rounds);
  return run;
};

import type { Page } from '@playwright/test';
import type { Locale } from '../../src/model/locale.ts';
import { askRounds, REST, WARMING, type Asked, type Run } from './asking.ts';
import type { Query } from '../../src/search/testing/collection.ts';

/** As many results as our page shows. */
const SHOWN = 10;

interface Plain {
  search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** Asks Pagefind as it comes, and waits for the texts of as many results as our page shows. */
export const askModule = async (page: Page, address: string, query: string): Promise<Asked> => {
  await page.waitForTimeout(REST);
  const { addresses, time } = await page.evaluate(
    async ([from, text, shown]) => {
      const pagefind = (await import(from)) as Plain;
      const start = performance.now();
      const { results } = await pagefind.search(text);
      const data = await Promise.all(results.slice(0, shown).map((result) => result.data()));
      return { addresses: data.map((one) => one.url), time: performance.now() - start };
    },
    [address, query, SHOWN] as const,
  );
  const cases = addresses.flatMap((one) => /\/cases\/([^/]+)\//.exec(one)?.[1] ?? []);
  return { cases: [...new Set(cases)], time };
};

/** The language that a query is in, by its script. */
export const localeOfQuery = (query: string): Locale => {
  if (/\p{Script=Han}/u.test(query)) return 'zh';
  return /\p{Script=Arabic}/u.test(query) ? 'fa' : 'en';
};

/** The page of a bundle that stands in a language and holds nothing: the site's own have policies. */
export const pageOfPlain = (bundle: string, locale: Locale): string => `${bundle}${locale}/`;

/** Asks all queries of Pagefind, each from a page in its own language, which it does best. */
export const askPlain = async (
  page: Page,
  url: string,
  bundle: string,
  queries: readonly Query[],
  rounds: number,
): Promise<Run> => {
  const run: Run = { answers: new Map(), rounds: [] };
  const ask = (query: string) => askModule(page, `${url}${bundle}pagefind.js`, query);
  for (const [locale, some] of Map.groupBy(queries, ({ query }) => localeOfQuery(query))) {
    await page.goto(`${url}${pageOfPlain(bundle, locale)}`);
    for (const query of WARMING) await ask(query);
    await askRounds(run, ask, some, rounds);
  }
  return run;
};

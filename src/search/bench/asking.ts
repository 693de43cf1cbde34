import type { Browser, Page } from '@playwright/test';
import type { Locale } from '../../schema/locale.ts';
import type { Query } from './collection.ts';
import type { Wire } from './wire.ts';

/** Queries that are not measured, and load what all need. */
const WARMING = ['zzqx', 'ششخخ', '鼗鼖'];

/** What a search answered, and how long each query took, in milliseconds. */
export interface Run {
  answers: Map<string, string[]>;
  /** Of queries that the page has not been asked before, and of the same asked again. */
  times: number[];
  again: number[];
}

/** Readers do not type while the last answer is still being drawn: so long the page rests before. */
const REST = 50;

/** Asks the search page as a reader would, and waits until the answer is drawn. */
const askPage = async (page: Page, query: string): Promise<{ cases: string[]; time: number }> => {
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

/** As many results as our page shows. */
const SHOWN = 10;
/** For so many milliseconds nothing more may come before the bytes are counted. */
const SETTLE = 150;

/** Goes for the field, which then comes to life. */
const enterField = async (page: Page): Promise<void> => {
  await page.focus('main input[type="search"]');
  await page.waitForSelector('[data-search-results][data-query]', { state: 'attached' });
};

/** Asks all queries of one page, which has loaded what queries of the three scripts need. */
export const askSite = async (page: Page, url: string, queries: readonly Query[]): Promise<Run> => {
  const run: Run = { answers: new Map(), times: [], again: [] };
  await page.goto(`${url}en/search/`);
  await enterField(page);
  for (const query of WARMING) await askPage(page, query);
  for (const { query } of queries) {
    const { cases, time } = await askPage(page, query);
    run.answers.set(query, cases);
    run.times.push(time);
  }
  for (const { query } of queries) run.again.push((await askPage(page, query)).time);
  return run;
};

interface Plain {
  search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

const askModule = async (
  page: Page,
  address: string,
  query: string,
): Promise<{ addresses: string[]; time: number }> => {
  await page.waitForTimeout(REST);
  return page.evaluate(
    async ([from, text, shown]) => {
      const pagefind = (await import(from)) as Plain;
      const start = performance.now();
      const { results } = await pagefind.search(text);
      const data = await Promise.all(results.slice(0, shown).map((result) => result.data()));
      return { addresses: data.map((one) => one.url), time: performance.now() - start };
    },
    [address, query, SHOWN] as const,
  );
};

/** The language that a query is in, by its script. */
export const localeOfQuery = (query: string): Locale => {
  if (/\p{Script=Han}/u.test(query)) return 'zh';
  return /\p{Script=Arabic}/u.test(query) ? 'fa' : 'en';
};

/** Asks Pagefind as it comes, each query from a page in its own language, which it does best. */
export const askPlain = async (
  page: Page,
  url: string,
  bundle: string,
  queries: readonly Query[],
): Promise<Run> => {
  const run: Run = { answers: new Map(), times: [], again: [] };
  const address = `${url}${bundle}pagefind.js`;
  for (const [locale, some] of Map.groupBy(queries, ({ query }) => localeOfQuery(query))) {
    await page.goto(`${url}${locale}/search/`);
    for (const query of WARMING) await askModule(page, address, query);
    for (const { query } of some) {
      const { addresses, time } = await askModule(page, address, query);
      run.times.push(time);
      const cases = addresses.flatMap((one) => /\/cases\/([^/]+)\//.exec(one)?.[1] ?? []);
      run.answers.set(query, [...new Set(cases)]);
    }
    for (const { query } of some) run.again.push((await askModule(page, address, query)).time);
  }
  return run;
};

/** Bytes on the wire of a query that is the first of its reader, the page itself not among them. */
export const weighFirst = async (
  browser: Browser,
  wire: Wire,
  query: string,
  plain?: string,
): Promise<number> => {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const locale = localeOfQuery(query);
  try {
    await page.goto(`${wire.url}${locale}/search/`, { waitUntil: 'networkidle' });
    wire.bytes();
    if (plain === undefined) {
      await enterField(page);
      await askPage(page, query);
    } else await askModule(page, `${wire.url}${plain}pagefind.js`, query);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(SETTLE);
    return wire.bytes();
  } finally {
    await context.close();
  }
};

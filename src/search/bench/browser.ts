import { spawn } from 'node:child_process';
import process from 'node:process';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { Locale } from '../../schema/locale.ts';
import type { Query } from './collection.ts';

/** A built site, served on this machine. */
export interface Served {
  url: string;
  close: () => void;
}

/** Serves a folder with the project's own server, in a process of its own. */
export const serveFolder = (dir: string): Promise<Served> =>
  new Promise((resolve, reject) => {
    const script = `import { serve } from './scripts/serve.mjs';
      const { url } = await serve({ dir: ${JSON.stringify(dir)}, port: 0 });
      console.log(url);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
    child.stdout.once('data', (line: Buffer) =>
      resolve({ url: line.toString().trim(), close: () => child.kill() }),
    );
    child.stderr.once('data', (line: Buffer) => reject(new Error(line.toString())));
  });

export const openBrowser = (executablePath: string | undefined): Promise<Browser> =>
  chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/** What a search answered, and how long each query took, in milliseconds. */
export interface Run {
  answers: Map<string, string[]>;
  times: number[];
}

const SETTLED = ['done', 'empty', 'error'];

const askPage = async (page: Page, query: string): Promise<string[]> => {
  await page.fill('main input[type="search"]', query);
  await page.press('main input[type="search"]', 'Enter');
  await page.waitForFunction(
    ([text, states]) => {
      const { dataset } = document.querySelector<HTMLElement>('[data-search-results]')!;
      return dataset.query === text && states.includes(dataset.state ?? '');
    },
    [query, SETTLED] as const,
  );
  return page
    .locator('[data-search-results] [data-case]')
    .evaluateAll((found) => found.map((one) => one.getAttribute('data-case') ?? ''));
};

/** Asks the search page, as a reader would. */
export const askSite = async (page: Page, url: string, queries: readonly Query[]): Promise<Run> => {
  const run: Run = { answers: new Map(), times: [] };
  await page.goto(`${url}en/search/`);
  for (const { query } of queries) {
    const start = performance.now();
    run.answers.set(query, await askPage(page, query));
    run.times.push(performance.now() - start);
  }
  return run;
};

interface Plain {
  search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

const askModule = (page: Page, address: string, query: string): Promise<string[]> =>
  page.evaluate(
    async ([from, text]) => {
      const pagefind = (await import(from)) as Plain;
      const { results } = await pagefind.search(text);
      const data = await Promise.all(results.slice(0, 20).map((result) => result.data()));
      return data.map((one) => one.url);
    },
    [address, query] as const,
  );

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
  const run: Run = { answers: new Map(), times: [] };
  for (const [locale, some] of Map.groupBy(queries, ({ query }) => localeOfQuery(query))) {
    await page.goto(`${url}${locale}/search/`);
    for (const { query } of some) {
      const start = performance.now();
      const addresses = await askModule(page, `${url}${bundle}pagefind.js`, query);
      run.times.push(performance.now() - start);
      const cases = addresses.flatMap((address) => /\/cases\/([^/]+)\//.exec(address)?.[1] ?? []);
      run.answers.set(query, [...new Set(cases)]);
    }
  }
  return run;
};

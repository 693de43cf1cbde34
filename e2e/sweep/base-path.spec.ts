import { globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from '../../scripts/build.mjs';
import { root } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.mjs';
import { writeCorpus } from '../fixtures/corpus.ts';
import { addressesIn } from '../links.ts';
import { results } from '../search-page.ts';

const SITE = 'https://site.example';
const BASE = '/casebook/';

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'base-path-'));
  const dist = join(folder, 'dist');
  const corpus = join(folder, 'corpus');
  writeCorpus(corpus);
  const env = { ...process.env, SITE_URL: SITE, BASE_PATH: BASE, CONTENT_ROOT: corpus };
  await build({ dist, env });
  server = await serve({ dir: dist, basePath: BASE, port: 0 });
});

test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The pages of the built site, as addresses on the local server. */
function pages(): string[] {
  const files = globSync('**/*.html', { cwd: join(folder, 'dist') });
  return files.map((file) => server.url + file.replaceAll('\\', '/').replace(/index\.html$/, ''));
}

/** An address as found on a page, on the local server; nothing if it leads to another site. */
function localise(address: string, page: string): URL | undefined {
  const url = new URL(address, page);
  const origin = new URL(server.url).origin;
  if (url.origin !== origin && url.origin !== SITE) return undefined;
  url.hash = '';
  return new URL(url.pathname + url.search, origin);
}

test(
  'every link and asset of every page answers, below the base path',
  { tag: ['@sweep', '@base-path'] },
  async () => {
    test.setTimeout(300_000);
    const queue = pages();
    const seen = new Set(queue);
    const wrong: string[] = [];
    expect(queue.length).toBeGreaterThan(1);
    for (const page of queue) {
      const response = await fetch(page);
      const type = response.headers.get('content-type') ?? '';
      if (!/^text\/(html|css)/.test(type)) continue;
      for (const address of addressesIn(await response.text(), type.startsWith('text/html'))) {
        const url = localise(address, page);
        if (!url || seen.has(url.href)) continue;
        seen.add(url.href);
        queue.push(url.href);
        const { status } = await fetch(url, { method: 'HEAD' });
        if (!url.pathname.startsWith(BASE) || status !== 200) {
          wrong.push(`${page}: ${address} (${String(status)})`);
        }
      }
    }
    expect(wrong).toEqual([]);
  },
);

test(
  'a search asks for nothing outside the base path',
  { tag: ['@sweep', '@base-path'] },
  async ({ page }) => {
    const requests: string[] = [];
    const failed: string[] = [];
    page.context().on('request', (request) => requests.push(request.url()));
    page.context().on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    await page.goto(`${server.url}en/search/?q=hotline`);
    await expect(results(page)).toHaveAttribute('data-state', 'done');
    expect(requests.some((url) => url.includes('/pagefind/'))).toBe(true);
    expect(requests.filter((url) => url.startsWith('http') && !url.startsWith(server.url))).toEqual(
      [],
    );
    expect(failed).toEqual([]);
  },
);

import { globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from '../../scripts/build.mjs';
import { root } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.mjs';
import { writeCorpus } from '../fixtures/corpus.ts';
import { addressesIn } from '../links.ts';
import { CASE, isHere } from '../offline/versions.ts';
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

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test(
    'what was read, then a whole language, is there below the base path',
    { tag: ['@sweep', '@base-path'] },
    async ({ page, context }) => {
      const outside: string[] = [];
      context.on('request', (request) => {
        const url = request.url();
        if (url.startsWith('http') && !url.startsWith(server.url)) outside.push(url);
      });
      await page.goto(`${server.url}fa/${CASE}`);
      await expect.poll(() => isHere(page, `${BASE}fa/${CASE}`), { timeout: 20_000 }).toBe(true);
      const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
      expect(scope).toBe(server.url);
      await context.setOffline(true);
      await page.reload();
      await expect(page.locator('#p3')).toBeVisible();
      expect((await page.goto(`${server.url}fa/terms/`))?.status()).toBe(503);
      await expect(page.locator('[data-missing]')).toBeVisible();

      await context.setOffline(false);
      expect((await page.goto(`${server.url}fa/nothing/`))?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', 'fa');
      await page.goto(`${server.url}fa/offline/`);
      const persian = page.locator('.languages-kept > li').filter({ hasText: 'فارسی' });
      await persian.getByRole('button', { name: 'نگه‌داری' }).click();
      await expect(page.locator('[data-offline] > [role=status]')).toContainText(
        'کامل نگه‌داری شد',
        { timeout: 60_000 },
      );
      await context.setOffline(true);
      for (const path of ['', 'terms/', 'cases/flooded-depot/', `${CASE}zh-fa/`, 'map/']) {
        const response = await page.goto(`${server.url}fa/${path}`);
        expect(response?.status(), path).toBe(200);
      }
      await page.goto(`${server.url}fa/search/?q=%D8%B2%D9%84%D8%B2%D9%84%D9%87`);
      await expect(results(page)).toHaveAttribute('data-state', 'done', { timeout: 20_000 });
      await expect(page.locator('[data-case]')).not.toHaveCount(0);
      expect(outside).toEqual([]);
    },
  );

  test(
    'the site can be installed from below the base path',
    { tag: ['@sweep', '@base-path'] },
    async ({ page, context }) => {
      const session = await context.newCDPSession(page);
      await page.goto(`${server.url}zh/`);
      const { url, errors, data } = await session.send('Page.getAppManifest');
      expect([url, errors]).toEqual([`${server.url}zh/app.webmanifest`, []]);
      const manifest = JSON.parse(data ?? '') as { icons: { src: string }[] };
      expect(manifest).toMatchObject({ start_url: `${BASE}zh/`, scope: BASE });
      for (const { src } of manifest.icons)
        expect((await fetch(new URL(src, url))).status, src).toBe(200);
      const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
      expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    },
  );
});

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { results } from '../search-page.ts';
import { CASE, isHere, publish, publishNext, versionOf, type Published } from './versions.ts';

test.use({ serviceWorkers: 'allow' });

let site: Published;
let before: Parameters<typeof publish>[0];
test.beforeEach(async () => {
  before = undefined;
  site = await publish((...asked) => before?.(...asked));
});
test.afterEach(() => site.close());

const visit = async (page: Page, path: string): Promise<void> => {
  await page.goto(site.url + path);
  await expect.poll(() => isHere(page, `/${path}`), { timeout: 20_000 }).toBe(true);
};

const meaning = async (page: Page): Promise<string> => {
  await page.locator('a.term').first().hover();
  await expect(page.locator('.meaning')).toBeVisible();
  return page.locator('.meaning').innerText();
};

test('an old version in one tab and a new one in the other: neither shows the other', async ({
  page: old,
  context,
}) => {
  await visit(old, `en/${CASE}`);
  await old.evaluate(() => Object.assign(window, { mine: true }));
  publishNext(site.dir);

  const other = await context.newPage();
  await other.goto(`${site.url}en/${CASE}`);
  expect(await versionOf(other)).toBe('two');
  expect(await meaning(other)).toContain('(two)');

  // The reader of the old one is told, and the page stays as it was.
  await expect(old.locator('.newer')).toContainText('new version', { timeout: 20_000 });
  expect(await versionOf(old)).toBeNull();
  expect(await old.evaluate(() => 'mine' in window)).toBe(true);
  expect(await meaning(old)).not.toContain('(two)');

  await old.getByRole('button', { name: 'Show the new version' }).click();
  await expect.poll(() => versionOf(old)).toBe('two');
});

test(
  'a search that was begun in the old version ends in it',
  { tag: '@sweep' },
  async ({ page, context }) => {
    await visit(page, 'en/search/');
    publishNext(site.dir, (dir) => rmSync(join(dir, 'find'), { recursive: true }));
    const other = await context.newPage();
    await other.goto(`${site.url}en/about/`);
    await expect(page.locator('.newer')).toBeVisible({ timeout: 20_000 });
    await page.locator('main input[type="search"]').fill('xian');
    await expect(results(page)).toHaveAttribute('data-state', /done|empty|error/, {
      timeout: 20_000,
    });
    expect(await versionOf(page)).toBeNull();
  },
);

test(
  'a new version that cannot be had whole is none: the old one still works',
  { tag: '@sweep' },
  async ({ page, context }) => {
    await visit(page, `en/${CASE}`);
    // Cut on its way, as by a network that breaks off: its bytes are not those of the list.
    publishNext(site.dir, (dir) => writeFileSync(join(dir, 'find/concepts.json'), 'cut'));
    await page.goto(`${site.url}en/about/`);
    expect(await versionOf(page)).toBe('two');
    await context.setOffline(true);
    await page.goto(`${site.url}en/search/?q=hotline`);
    expect(await versionOf(page)).toBeNull();
    await expect(results(page)).toHaveAttribute('data-state', 'done', { timeout: 20_000 });
    // What was read of the new one is there too, each page of one version.
    await page.goto(`${site.url}en/${CASE}`);
    expect(await versionOf(page)).toBeNull();
  },
);

test(
  'what was read of an earlier version is still there after a later visit',
  { tag: '@sweep' },
  async ({ page, context }) => {
    await visit(page, `en/${CASE}`);
    publishNext(site.dir);
    await page.goto(`${site.url}en/terms/`);
    await expect.poll(() => versionOf(page)).toBe('two');
    await expect.poll(() => isHere(page, '/en/terms/'), { timeout: 20_000 }).toBe(true);
    await context.setOffline(true);
    await page.goto(`${site.url}en/${CASE}`);
    expect(await versionOf(page)).toBeNull();
    await page.goto(`${site.url}en/terms/`);
    expect(await versionOf(page)).toBe('two');
  },
);

const TERM = 'en/terms/lockdown/';

/** What the open page is answered of a definition: its status, and whether it is of the new version. */
const definition = (page: Page): Promise<[number, boolean]> =>
  page.evaluate(async (path) => {
    const answer = await fetch(path);
    return [answer.status, (await answer.text()).includes('(two)')];
  }, `/${TERM}`);

test(
  'a site that is exchanged while a page is on its way: the page gets nothing of the old one',
  { tag: '@sweep' },
  async ({ page }) => {
    await visit(page, TERM);
    // The server says that it is the old one; then it is exchanged, and sends the page.
    const { promise: said, resolve: say } = Promise.withResolvers<unknown>();
    let isNext = false;
    before = async (path, response) => {
      if (path.includes('version.json')) response.once('finish', say);
      if (path !== `/en/${CASE}` || isNext) return;
      isNext = true;
      await said;
      publishNext(site.dir);
    };
    await page.goto(`${site.url}en/${CASE}`);
    expect(await versionOf(page)).toBe('two');
    expect(await definition(page)).toEqual([409, false]);
    await expect(page.locator('.newer')).toBeVisible({ timeout: 20_000 });
    await page.reload();
    expect(await definition(page)).toEqual([200, true]);
  },
);

test(
  'a site that is exchanged before there is a worker: an open page is not taken for a new one',
  { tag: '@sweep' },
  async ({ page }) => {
    before = (path) => {
      if (path !== '/sw.js') return;
      before = undefined;
      publishNext(site.dir);
    };
    await page.goto(`${site.url}en/${CASE}`);
    await expect(page.locator('.newer')).toBeVisible({ timeout: 20_000 });
    expect(await versionOf(page)).toBeNull();
    expect(await definition(page)).toEqual([409, false]);
    await page.getByRole('button', { name: 'Show the new version' }).click();
    await expect.poll(() => versionOf(page)).toBe('two');
    expect(await definition(page)).toEqual([200, true]);
  },
);

test(
  'a site that is exchanged while a definition is on its way: it is not shown',
  { tag: '@sweep' },
  async ({ page }) => {
    await visit(page, `en/${CASE}`);
    before = (path) => {
      if (path !== `/${TERM}`) return;
      before = undefined;
      publishNext(site.dir);
    };
    expect(await definition(page)).toEqual([409, false]);
    expect(await versionOf(page)).toBeNull();
  },
);

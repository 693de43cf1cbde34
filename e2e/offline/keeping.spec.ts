import { expect, test, type Locator, type Page } from '@playwright/test';
import { mainlyIn } from '../mainly-in.ts';
import { results } from '../search-page.ts';
import { CASE, publish, publishNext, versionOf } from './versions.ts';

test.use({ serviceWorkers: 'allow' });

const row = (page: Page, name: string): Locator =>
  page.locator('.languages-kept > li').filter({ hasText: name });
const said = (page: Page): Locator => page.locator('[data-offline] > [role=status]');
const KEPT = { timeout: 30_000 };

test('a language is kept whole: stopped, resumed, read without a network, removed', async ({
  page,
  context,
}) => {
  const site = await publish();
  const { url } = site;
  await page.goto(`${url}fa/offline/`);
  const persian = row(page, 'فارسی');
  await expect(persian).toContainText(/[۰-۹]٫?[۰-۹]* مگابایت/);
  await persian.getByRole('button', { name: 'نگه‌داری' }).click();
  await expect(persian.locator('progress')).toBeVisible();
  await expect
    .poll(() => persian.locator('progress').evaluate((bar) => (bar as HTMLProgressElement).value))
    .toBeGreaterThan(0.01);
  await persian.getByRole('button', { name: 'توقف' }).click();
  await expect(said(page)).toContainText('متوقف شد');
  await page.reload();
  await persian.getByRole('button', { name: 'ادامه' }).click();
  await expect(said(page)).toContainText('کامل نگه‌داری شد', KEPT);
  await expect(persian).toContainText('کامل نگه‌داری شده');

  await context.setOffline(true);
  for (const path of ['', 'terms/', 'cases/flooded-depot/', `${CASE}zh-fa/`, 'map/', 'guides/']) {
    const response = await page.goto(`${url}fa/${path}`);
    expect(response?.status(), path).toBe(200);
  }
  await page.goto(`${url}fa/cases/flooded-depot/`);
  const pictures = page.locator('main img');
  await expect(pictures.first()).toBeVisible();
  expect(
    await pictures.first().evaluate((one) => (one as HTMLImageElement).naturalWidth),
  ).toBeGreaterThan(0);
  await page.goto(`${url}fa/${CASE}#situation-1`);
  await page.locator('#situation-1').getByRole('button').click();
  await expect(page.locator('#situation-1 blockquote [lang="zh-Hans"]').first()).toBeVisible();
  const book = await page.evaluate(async () => {
    const link = '/corpus/casebook.fa.epub';
    const names = await caches.keys();
    const keys = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    const address = keys.flat().find((url) => url.endsWith('.fa.epub')) ?? link;
    return (await fetch(address)).status;
  });
  expect(book).toBe(200);
  await page.goto(`${url}fa/search/?q=%D8%B2%D9%84%D8%B2%D9%84%D9%87`);
  await expect(results(page)).toHaveAttribute('data-state', 'done', { timeout: 20_000 });
  await expect(page.locator('[data-case]')).not.toHaveCount(0);

  await context.setOffline(false);
  await page.goto(`${url}fa/offline/`);
  await persian.getByRole('button', { name: 'حذف' }).click();
  await expect(said(page)).toHaveText('از این دستگاه حذف شد.');
  expect(await page.evaluate(async () => (await caches.keys()).join())).not.toContain('kept');
});

test('a network that breaks off is said, and what has arrived stays', async ({ page, context }) => {
  await page.goto('/en/offline/');
  const english = row(page, 'English');
  await english.getByRole('button', { name: 'Keep' }).click();
  await expect
    .poll(() => english.locator('progress').evaluate((bar) => (bar as HTMLProgressElement).value))
    .toBeGreaterThan(0.01);
  await context.setOffline(true);
  await expect(said(page)).toContainText('The network broke off', KEPT);
  await expect(english.getByRole('button', { name: 'Go on' })).toBeVisible();
  await expect(english).toContainText('MB are here');
});

test(
  'a new version meanwhile is kept whole in the place of the first',
  { tag: '@sweep' },
  async ({ page }) => {
    const site = await publish();
    try {
      await page.goto(`${site.url}en/offline/`);
      const english = row(page, 'English');
      await english.getByRole('button', { name: 'Keep' }).click();
      await expect
        .poll(() =>
          english.locator('progress').evaluate((bar) => (bar as HTMLProgressElement).value),
        )
        .toBeGreaterThan(0.01);
      publishNext(site.dir);
      await expect(said(page)).toContainText('is kept whole', KEPT);
      const { versions, texts } = await page.evaluate(async () => {
        const { version } = (await (await fetch('/offline/version.json')).json()) as {
          version: string;
        };
        const names = (await caches.keys()).filter((name) => name.includes(`kept ${version}`));
        const store = await caches.open(names[0]!);
        const pages = (await store.keys()).filter(({ url }) => /\/en\/(?:.*\/)?$/.test(url));
        const all = await Promise.all(
          pages.map(async (one) => (await (await store.match(one))!.text()).includes('"two"')),
        );
        return { versions: names.length, texts: all };
      });
      expect(versions).toBe(1);
      expect(texts.length).toBeGreaterThan(20);
      expect(new Set(texts)).toEqual(new Set([true]));
      expect(await versionOf(page)).toBeNull();
    } finally {
      await site.close();
    }
  },
);

test('a full disk: one line, and everything else works', async ({ page }) => {
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('No room.', 'QuotaExceededError'));
  });
  await page.goto('/zh/offline/');
  await row(page, '中文').getByRole('button', { name: '保存' }).click();
  await expect(said(page)).toContainText('本机空间不足');
  await page.goto(`/zh/${CASE}`);
  await expect(page.locator('#p3')).toBeVisible();
});

const REFUSALS: Record<string, () => void> = {
  'a worker that is refused': () => {
    navigator.serviceWorker.register = () =>
      Promise.reject(new DOMException('Refused.', 'SecurityError'));
  },
  'a store that is refused': () => {
    CacheStorage.prototype.keys = () =>
      Promise.reject(new DOMException('Refused.', 'SecurityError'));
  },
  'a browser without workers': () => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  },
};

for (const [name, refuse] of Object.entries(REFUSALS))
  test(
    `${name}: one line, and everything else works`,
    mainlyIn('a worker that is refused', name),
    async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.addInitScript(refuse);
      await page.goto('/en/offline/');
      await expect(page.locator('[data-offline]')).toContainText('keeps nothing here');
      await page.goto('/en/search/?q=hotline');
      await expect(results(page)).toHaveAttribute('data-state', 'done', { timeout: 20_000 });
      expect(errors).toEqual([]);
    },
  );

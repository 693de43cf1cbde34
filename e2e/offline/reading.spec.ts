import { expect, test } from '@playwright/test';
import { LOCALE_INFO, LOCALES } from '../../src/model/locale.ts';
import { mainlyIn } from '../mainly-in.ts';
import { field, idsOf, results } from '../search-page.ts';
import { CASE, isHere } from './versions.ts';

test.use({ serviceWorkers: 'allow' });

const ID = CASE.split('/')[1]!;
const QUERIES = { en: 'hotline', zh: '热线', fa: 'خط' } as const;

for (const locale of LOCALES)
  test(
    `after one visit the page, the frame and the search work without a network in ${locale}`,
    mainlyIn('fa', locale),
    async ({ page, context }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`/${locale}/${CASE}`);
      await expect.poll(() => isHere(page, `/${locale}/${CASE}`), { timeout: 20_000 }).toBe(true);
      const title = await page.title();
      await context.setOffline(true);

      await page.reload();
      await expect(page.locator('#p3')).toBeVisible();
      await page.locator('#p2').hover();
      await expect(page.locator('.tools')).toBeVisible();
      await page.goto(`/${locale}/`);
      await expect(page.locator('h1')).toBeVisible();
      expect(await page.evaluate(() => document.fonts.ready.then(() => document.title))).not.toBe(
        '',
      );

      await page.goto(`/${locale}/search/?q=${encodeURIComponent(QUERIES[locale])}`);
      await expect(results(page)).toHaveAttribute('data-state', 'done', { timeout: 20_000 });
      // What was read is found, and nothing else is offered.
      expect(await idsOf(page)).toEqual([ID]);
      await field(page).fill('11185');
      await expect(results(page)).toHaveAttribute('data-query', '11185');
      await expect(results(page)).toHaveAttribute('data-state', 'done');
      await page.locator('[data-case] h2 a').click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/${CASE}`));

      const response = await page.goto(`/${locale}/about/`);
      expect(response?.status()).toBe(503);
      await expect(page.locator('html')).toHaveAttribute('lang', LOCALE_INFO[locale].tag);
      await expect(page.locator('[data-missing]')).toBeVisible();
      const read = page.locator(`[data-offline] a[href$="/${locale}/${CASE}"]`);
      await expect(read).toBeVisible();
      expect(title.startsWith(`${await read.innerText()} · `)).toBe(true);
      expect(errors).toEqual([]);
    },
  );

test(
  'the pictures of a page that was read are here, those too to which nobody came',
  { tag: '@sweep' },
  async ({ page, context }) => {
    await page.goto('/en/cases/flooded-depot/');
    const pictures = page.locator('main img');
    const addresses = await pictures.evaluateAll((all) =>
      all.map((one) => (one as HTMLImageElement).src),
    );
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of [...addresses, page.url()])
      await expect.poll(() => isHere(page, address), { timeout: 20_000 }).toBe(true);
    await context.setOffline(true);
    await page.reload();
    await pictures.last().scrollIntoViewIfNeeded();
    await expect
      .poll(() => pictures.last().evaluate((one) => (one as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
  },
);

test(
  'a page in a language of which nothing is here is answered in the one that is',
  { tag: '@sweep' },
  async ({ page, context }) => {
    await page.goto(`/fa/${CASE}`);
    await expect.poll(() => isHere(page, `/fa/${CASE}`), { timeout: 20_000 }).toBe(true);
    await context.setOffline(true);
    await page.goto('/zh/terms/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fa');
    await expect(page.locator('[data-missing]')).toBeVisible();
  },
);

test('nothing is fetched for it before the page has loaded, and none of it for who saves data', async ({
  page,
}) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('/en/about/');
  await page.goto('/en/terms/');
  expect(asked.filter((path) => path === '/sw.js' || path.startsWith('/offline/'))).toEqual([]);
  // Whoever goes to its page asks for it.
  await page.goto('/en/offline/');
  await expect.poll(() => isHere(page, '/en/offline/'), { timeout: 20_000 }).toBe(true);
});

test('the site can be installed in each language', async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  for (const locale of LOCALES) {
    await page.goto(`/${locale}/`);
    const { url, errors, data } = await session.send('Page.getAppManifest');
    expect([new URL(url).pathname, errors]).toEqual([`/${locale}/app.webmanifest`, []]);
    expect(JSON.parse(data ?? '')).toMatchObject({
      lang: LOCALE_INFO[locale].tag,
      dir: LOCALE_INFO[locale].dir,
      start_url: `/${locale}/`,
      scope: '/',
    });
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  }
});

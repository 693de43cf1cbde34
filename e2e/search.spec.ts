import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '../src/model/locale.ts';
import { mainlyIn } from './mainly-in.ts';
import { ask, cases, errorsOf, field, idsOf, open, PATIENT, results } from './search-page.ts';

const IDLE = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve())));

for (const locale of LOCALES)
  test(
    `${locale}: the same is found in the words of each language, once`,
    mainlyIn('fa', locale),
    async ({ page }) => {
      await page.goto(`/${locale}/search/`);
      for (const query of ['earthquake', '地震', 'زلزله']) {
        await ask(page, query);
        const found = await idsOf(page);
        expect(found).toContain('chengdu-95550-lockdown');
        expect(new Set(found).size).toBe(found.length);
      }
    },
  );

test('nonsense finds nothing, and says so', async ({ page }) => {
  await open(page, 'en', 'qwzx vbnmp');
  await expect(results(page)).toHaveAttribute('data-state', 'empty');
  expect(await idsOf(page)).toEqual([]);
});

test('a filter narrows the answer, and the address and history follow', async ({ page }) => {
  await open(page, 'en', 'phone outage');
  const before = await cases(page).count();
  await page.locator('[data-search-filters] summary', { hasText: 'Original language' }).click();
  await page.getByLabel(/Persian/).check();
  await expect(page).toHaveURL(/original=fa/);
  await expect.poll(() => cases(page).count()).toBeLessThan(before);
  await page.goBack();
  await expect(cases(page)).toHaveCount(before);
});

test('half-typed words of an input method are not searched', async ({ page }) => {
  await page.clock.install();
  await page.goto('/zh/search/');
  await field(page).focus();
  await expect(results(page)).toHaveAttribute('data-query', '');
  await field(page).evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    input.value = 'fengk';
    input.dispatchEvent(new InputEvent('input', { isComposing: true }));
  });
  // Whoever rests so long has typed a query, if nothing is composed.
  await page.clock.runFor(2000);
  await expect(results(page)).toHaveAttribute('data-query', '');
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = '封控';
    input.dispatchEvent(new CompositionEvent('compositionend'));
  });
  await page.clock.runFor(2000);
  await expect(results(page)).toHaveAttribute('data-query', '封控', PATIENT);
});

test('who leaves the field has asked what stands in it, however fast', async ({ page }) => {
  await page.clock.install();
  await page.goto('/en/search/');
  await field(page).focus();
  await expect(results(page)).toHaveAttribute('data-query', '');
  await page.keyboard.type('lockdown');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/q=lockdown/);
  await expect(results(page)).toHaveAttribute('data-query', 'lockdown', PATIENT);
});

test(
  'arrows lead through the results, and Escape back to the field',
  { tag: '@sweep' },
  async ({ page }) => {
    await open(page, 'en', 'earthquake');
    await field(page).press('ArrowDown');
    await expect(page.locator('[data-case] h2 a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeFocused();
  },
);

test('nothing of the search is loaded before the reader goes for the field', async ({ page }) => {
  const errors = errorsOf(page);
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  const ofSearch = () => asked.filter((url) => /pagefind|\/find\/|worker/.test(url));
  await page.goto('/en/search/', { waitUntil: 'load' });
  await IDLE(page);
  expect(ofSearch()).toEqual([]);
  await field(page).focus();
  await expect.poll(() => ofSearch().length).toBeGreaterThan(2);
  expect(errors).toEqual([]);
});

import { expect, test, type Page } from '@playwright/test';

const results = (page: Page) => page.locator('[data-search-results]');

/** Asks on the search page of a language, and waits for what comes of it. */
const ask = async (page: Page, locale: string, query: string) => {
  await page.goto(`/${locale}/search/`);
  await page.locator('main input[type="search"]').fill(query);
  await expect(results(page)).toHaveAttribute('data-state', /done|empty|error/, {
    timeout: 20_000,
  });
  return page
    .locator('[data-search-results] [data-case]')
    .evaluateAll((found) => found.map((one) => one.getAttribute('data-case')));
};

for (const locale of ['en', 'zh', 'fa'])
  for (const query of ['earthquake', '地震', 'زلزله'])
    test(`${query} is found from a page in ${locale}`, async ({ page }) => {
      const cases = await ask(page, locale, query);
      expect(cases).toContain('chengdu-95550-lockdown');
      expect(new Set(cases).size).toBe(cases.length);
    });

test('a query in the address is answered', async ({ page }) => {
  await page.goto('/en/search/?q=earthquake');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await expect(page.locator('[data-case]').first()).toBeVisible();
});

test('nonsense finds nothing, and says so', async ({ page }) => {
  expect(await ask(page, 'en', 'qwzx vbnmp')).toEqual([]);
  await expect(results(page)).toHaveAttribute('data-state', 'empty');
});

test('a filter narrows the answer, and the address and history follow', async ({ page }) => {
  await ask(page, 'en', 'customer service');
  const before = await page.locator('[data-case]').count();
  await page.locator('[data-search-filters] summary', { hasText: 'Original language' }).click();
  await page.getByLabel(/Persian/).check();
  await expect(page.locator('[data-case]')).toHaveCount(1);
  await expect(page).toHaveURL(/original=fa/);
  await page.goBack();
  await expect(page.locator('[data-case]')).toHaveCount(before);
});

test('half-typed words of an input method are not searched', async ({ page }) => {
  await page.goto('/zh/search/?q=地震');
  await expect(results(page)).toHaveAttribute('data-query', '地震');
  const field = page.locator('main input[type="search"]');
  await field.evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    input.value = 'fengk';
    input.dispatchEvent(new InputEvent('input', { isComposing: true }));
  });
  await page.waitForTimeout(600);
  await expect(results(page)).toHaveAttribute('data-query', '地震');
  await field.evaluate((input: HTMLInputElement) => {
    input.value = '封控';
    input.dispatchEvent(new CompositionEvent('compositionend'));
  });
  await expect(results(page)).toHaveAttribute('data-query', '封控');
});

test('arrows lead through the results, and Escape back to the field', async ({ page }) => {
  await ask(page, 'en', 'earthquake');
  const field = page.locator('main input[type="search"]');
  await field.press('ArrowDown');
  await expect(page.locator('[data-case] h2 a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
});

test('nothing of the search is loaded before the reader goes for the field', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/en/search/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /pagefind|\/find\/|worker/.test(url))).toEqual([]);
});

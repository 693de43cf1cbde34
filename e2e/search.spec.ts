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

test('the passage is marked, and leads to its paragraph', async ({ page }) => {
  await ask(page, 'en', 'shift handover');
  const passage = page.locator('[data-case] .passage a').first();
  await expect(passage.locator('mark').first()).toBeVisible();
  const address = await passage.getAttribute('href');
  await passage.click();
  await expect(page.locator(`[id="${address?.split('#')[1] ?? ''}"]`)).toBeInViewport();
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

test('the reader sees how the query was understood, and can switch it off', async ({ page }) => {
  await ask(page, 'en', 'earthquake');
  await expect(page.locator('.understood')).toContainText('earthquake → 地震, زلزله');
  await page.getByRole('button', { name: 'Only the words as typed' }).click();
  await expect(page).toHaveURL(/exact=1/);
  await expect(results(page)).toHaveAttribute('data-state', 'done');
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

const failures = [
  ['the index is missing', '**/pagefind/**', 404],
  ['the data is missing', '**/find/**', 404],
  ['the network is cut', '**/*', 0],
] as const;

for (const [name, pattern, status] of failures)
  test(`${name}: one clear line, and a way on`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('/en/search/');
    await page.locator('main input[type="search"]').focus();
    await page.waitForLoadState('networkidle');
    await page
      .context()
      .route(pattern, (route) => (status === 0 ? route.abort() : route.fulfill({ status })));
    await page.locator('main input[type="search"]').fill('lockdown in a city');
    await expect(results(page)).toHaveAttribute('data-state', /error|done/, { timeout: 20_000 });
    if ((await results(page).getAttribute('data-state')) === 'error') {
      await expect(page.locator('[data-search-status]')).not.toBeEmpty();
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    }
    expect(errors).toEqual([]);
  });

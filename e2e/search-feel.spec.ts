import { expect, test } from '@playwright/test';
import { LOCALES } from '../src/model/locale.ts';
import { mainlyIn } from './mainly-in.ts';
import { ask, cases, field, open, PATIENT, results, status } from './search-page.ts';

test(
  'a slash goes to the field, and the form to the search page, from any page',
  { tag: '@sweep' },
  async ({ page }) => {
    for (const path of ['/en/', '/zh/cases/', '/fa/terms/']) {
      await page.goto(path);
      await page.keyboard.press('/');
      const search = page.locator('form[role="search"] input');
      await expect(search).toBeFocused();
      await expect(search).toHaveValue('');
      await page.keyboard.type('a/b');
      await expect(search).toHaveValue('a/b');
      await search.fill('地震');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/search\/\?q=/);
      await expect(cases(page).first()).toBeVisible(PATIENT);
    }
  },
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the field leads to the search page, which names other ways', async ({ page }) => {
    for (const locale of LOCALES) {
      await page.goto(`/${locale}/`);
      await page.locator('form[role="search"] input').fill('地震');
      await page.locator('form[role="search"] button').click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/search/\\?q=`));
      await expect(page.locator('noscript p')).toBeVisible();
      for (const way of ['cases', 'terms'])
        await expect(page.locator(`main a[href="/${locale}/${way}/"]`).first()).toBeVisible();
    }
  });
});

test('everything can be reached with the keyboard alone', async ({ page }) => {
  await page.goto('/en/search/');
  await page.keyboard.press('/');
  await page.keyboard.type('earthquake');
  await expect(cases(page)).toHaveCount(2, PATIENT);
  const reached = new Set<string>();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const active = document.activeElement;
      if (active?.matches('#by-meaning')) return 'switch';
      if (active?.matches('[data-case] h2 a')) return 'title';
      if (active?.matches('[data-case] .passage a')) return 'passage';
      if (active?.matches('[data-search-filters] summary')) return 'filter';
      return active?.matches('.pointers a') ? 'term' : '';
    });
    reached.add(name);
  }
  for (const one of ['switch', 'title', 'passage', 'filter', 'term'])
    expect(reached).toContain(one);
  // A filter is opened and chosen, and the reader stays there.
  await page.locator('[data-search-filters] summary').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/hazard=/);
  await expect(page.locator('[data-search-filters] input:checked')).toBeFocused();
});

const COUNTS = { en: '2 cases', zh: '2 个案例', fa: '۲ نمونه' };
for (const [locale, count] of Object.entries(COUNTS))
  test(
    `a screen reader is told the count in ${locale}, and once`,
    mainlyIn('fa', locale),
    async ({ page }) => {
      await page.goto(`/${locale}/search/`);
      const region = page.getByRole('status');
      await expect(region).toHaveCount(1);
      await region.evaluate((node) => {
        const told: string[] = [];
        Object.assign(window, { told });
        new MutationObserver(() => told.push(node.textContent.trim())).observe(node, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      });
      await field(page).fill('地震');
      await expect(status(page)).toHaveText(count, PATIENT);
      const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
      expect(told.filter((text) => text === count)).toHaveLength(1);
    },
  );

test('nothing jumps while results come, narrow or wide', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/en/search/');
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      // All of them, also those that follow a key at once.
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const before = await field(page).boundingBox();
    // The first words are answered each, with filters and without.
    for (const query of ['ear', 'earth', 'earthq']) await ask(page, query);
    await field(page).pressSequentially('uake', { delay: 60 });
    await expect(cases(page)).toHaveCount(2, PATIENT);
    expect(await field(page).boundingBox()).toEqual(before);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
  }
});

test('address and history follow query, filters and the switch', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'en', 'earthquake');
  await field(page).fill('lockdown');
  await field(page).press('Enter');
  await expect(results(page)).toHaveAttribute('data-query', 'lockdown');
  await expect(page).toHaveURL(/q=lockdown/);
  // Closed on a phone: the answers come first.
  const year = page.locator('[data-search-filters] summary', { hasText: 'Year' });
  await expect(year).toBeHidden();
  await page.getByRole('button', { name: 'Narrow down' }).click();
  await year.click();
  await page.locator('[data-search-filters] [id^="filter-year-"]').first().check();
  await expect(page).toHaveURL(/q=lockdown&year=\d{4}/);
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  const narrowed = await cases(page).count();
  const address = page.url();
  await page.getByRole('button', { name: 'Only the words as typed' }).click();
  await expect(page).toHaveURL(/exact=1/);
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(cases(page)).toHaveCount(narrowed);
  await page.goBack();
  await page.goBack();
  await expect(field(page)).toHaveValue('earthquake');
  await expect(results(page)).toHaveAttribute('data-query', 'earthquake');
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(address);
  await expect(field(page)).toHaveValue('lockdown');
  await expect(cases(page)).toHaveCount(narrowed);
  await expect(page.locator('[data-search-filters] input:checked')).toHaveCount(1);
  // An address that is passed on brings the same.
  await page.goto(address);
  await expect(cases(page)).toHaveCount(narrowed, PATIENT);
  await expect(page.locator('[data-search-filters] input:checked')).toHaveCount(1);
});

test(
  'a query typed with rests is one entry of the history, with or without Enter',
  { tag: '@sweep' },
  async ({ page }) => {
    await open(page, 'en', 'earthquake');
    for (const query of ['lock', 'lockdown']) {
      await field(page).fill(query);
      await expect(results(page)).toHaveAttribute('data-query', query);
    }
    await field(page).press('Enter');
    await field(page).fill('rumour');
    await expect(results(page)).toHaveAttribute('data-query', 'rumour');
    await page.goBack();
    await expect(field(page)).toHaveValue('lockdown');
    await page.goBack();
    await expect(field(page)).toHaveValue('earthquake');
  },
);

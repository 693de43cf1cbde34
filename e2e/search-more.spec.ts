import { expect, test } from '@playwright/test';
import { cases, field, idsOf, open, PATIENT, results, status } from './search-page.ts';

const ASKED = [
  ['en', 'morning', /^Show 10 more$/],
  ['zh', '清晨', /^再显示 10 个$/],
  ['fa', 'صبح', /^نمایش ۱۰ نمونهٔ دیگر$/],
] as const;

test('of many cases ten are shown, and more on demand', { tag: '@sweep' }, async ({ page }) => {
  for (const [locale, query, name] of ASKED) {
    await open(page, locale, query);
    await expect(cases(page)).toHaveCount(10);
    const first = await idsOf(page);
    const told = await status(page).textContent();
    await results(page).getByRole('button', { name }).press('Enter');
    await expect(cases(page)).toHaveCount(20);
    const more = await idsOf(page);
    expect(more.slice(0, 10)).toEqual(first);
    expect(new Set(more).size).toBe(20);
    await expect(status(page)).toHaveText(told!);
    await expect(cases(page).nth(10).locator('h2 a')).toBeFocused();
  }
});

test(
  'who comes back finds as many again; who asks anew begins anew',
  { tag: '@sweep' },
  async ({ page }) => {
    await open(page, 'en', 'morning');
    await results(page).getByRole('button', { name: 'Show 10 more' }).click();
    await expect(cases(page)).toHaveCount(20);
    await page.goto('/en/');
    await page.goBack();
    await expect(cases(page)).toHaveCount(20, PATIENT);
    await field(page).fill('morning ');
    await field(page).press('Enter');
    await page.locator('[data-search-filters] summary').first().click();
    await page.locator('[data-search-filters] input').first().check();
    await expect(page).toHaveURL(/&/);
    await expect.poll(() => cases(page).count()).toBeLessThanOrEqual(10);
  },
);

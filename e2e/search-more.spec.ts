import { expect, test } from '@playwright/test';
import { corpusOf } from '../src/search/testing/sized.ts';
import { serveIndexOf } from './other-index.ts';
import { cases, field, PATIENT, results, status } from './search-page.ts';

const url = serveIndexOf(() => corpusOf(60));

const ASKED = [
  ['en', 'service', /^Show 10 more$/],
  ['zh', '服务', /^再显示 10 个$/],
  ['fa', 'خدمات', /^نمایش ۱۰ نمونهٔ دیگر$/],
] as const;

for (const [locale, query, name] of ASKED)
  test(`${locale}: of many cases ten are shown, and more on demand`, async ({ page }) => {
    await page.goto(`${url()}${locale}/search/?q=${encodeURIComponent(query)}`);
    await expect(cases(page)).toHaveCount(10, PATIENT);
    const idsOf = () => cases(page).evaluateAll((all) => all.map((one) => one.dataset.case));
    const first = await idsOf();
    const told = await status(page).textContent();
    await results(page).getByRole('button', { name }).press('Enter');
    await expect(cases(page)).toHaveCount(20);
    const more = await idsOf();
    expect(more.slice(0, 10)).toEqual(first);
    expect(new Set(more).size).toBe(20);
    await expect(status(page)).toHaveText(told!);
    await expect(cases(page).nth(10).locator('h2 a')).toBeFocused();
    // Who comes back from a page finds as many again; who asks anew begins anew.
    await page.goto(`${url()}${locale}/`);
    await page.goBack();
    await expect(cases(page)).toHaveCount(20, PATIENT);
    await field(page).fill(`${query} `);
    await field(page).press('Enter');
    await page.locator('[data-search-filters] summary').first().click();
    await page.locator('[data-search-filters] input').first().check();
    await expect(page).toHaveURL(/&/);
    await expect.poll(() => cases(page).count()).toBeLessThanOrEqual(10);
  });

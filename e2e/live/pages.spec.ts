import { expect, test } from '@playwright/test';
import { listen } from '../page/listen.ts';
import { largestOfKind, LIVE, settingOf } from '../site.ts';

for (const locale of ['en', 'zh', 'fa']) {
  test(`the largest page of each kind opens in ${locale}`, async ({ page, baseURL }) => {
    const complaints = listen(page, baseURL!);
    const paths = largestOfKind(LIVE).filter((path) => path.startsWith(`/${locale}/`));
    expect(paths).not.toEqual([]);
    for (const path of paths) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      await expect(page.locator('html'), path).toHaveAttribute('lang', settingOf(path).tag);
      await expect(page.locator('main h1'), path).toHaveCount(1);
      expect(complaints, path).toEqual([]);
    }
  });

  test(`the search finds the first case of the list in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/cases/`);
    const first = page.locator('.cases > li a[href*="/cases/"]').first();
    const [title, address] = [await first.innerText(), await first.getAttribute('href')];
    await page.locator('header input[type="search"]').fill(title);
    await page.keyboard.press('Enter');
    await expect(page.locator(`[data-search-results] a[href^="${address!}"]`).first()).toBeVisible({
      timeout: 20_000,
    });
  });

  test(`a page in ${locale} leads to the same page in each other language`, async ({ page }) => {
    await page.goto(`/${locale}/cases/`);
    const switches = page.locator('header [data-switch]');
    for (let index = 0; index < (await switches.count()); index += 1) {
      const other = switches.nth(index);
      const tag = (await other.getAttribute('hreflang'))!;
      await other.click();
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(page).toHaveURL(/\/cases\/$/);
      await page.goBack();
    }
    await expect(switches).toHaveCount(2);
  });
}

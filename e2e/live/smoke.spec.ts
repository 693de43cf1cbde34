import { expect, test } from '@playwright/test';

for (const locale of ['en', 'zh', 'fa']) {
  test(`the first page leads to /${locale}/, which has one heading`, async ({ page }) => {
    await page.goto('/');
    await page.locator(`a[href$="/${locale}/"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
    await expect(page.locator('h1')).toHaveCount(1);
  });
}

for (const [path, language] of [
  ['/no/such/page/', 'en'],
  ['/zh/no/such/page/', 'zh-Hans'],
  ['/fa/no-such-page', 'fa'],
] as const)
  test(`${path} is answered with status 404, in the language of the path`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('h1')).toHaveCount(1);
  });

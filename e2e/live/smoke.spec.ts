import { expect, test } from '@playwright/test';

for (const locale of ['en', 'zh', 'fa']) {
  test(`the first page leads to /${locale}/, which has one heading`, async ({ page }) => {
    await page.goto('/');
    await page.locator(`a[href$="/${locale}/"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
    await expect(page.locator('h1')).toHaveCount(1);
  });
}

test('an address that never was is answered with the page of status 404', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveCount(1);
});

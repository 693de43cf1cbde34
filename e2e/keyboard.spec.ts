import { expect, test } from '@playwright/test';

test('the first step leads past the header, and evidence can be followed there and back', async ({
  page,
}) => {
  await page.goto('/en/cases/rackspace-phone-outage/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.locator('#situation-2 .ev a').first().press('Enter');
  await expect(page).toHaveURL(/#p4$/);
  await page.locator('#p4 a[href="#situation-2"]').press('Enter');
  await expect(page).toHaveURL(/#situation-2$/);
});

import { expect, test } from '@playwright/test';

test('the first step leads past the header, and evidence can be followed there and back', async ({
  page,
}) => {
  await page.goto('/en/cases/rackspace-phone-outage/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.locator('#brief-situation-1 .ev a').first().press('Enter');
  // With script the passage opens in place, and the paragraph leads back.
  await expect(page.locator('#brief-situation-1 blockquote p').first()).toBeVisible();
  await page.locator('#p4 > .back').getByRole('button').press('Enter');
  await page.locator('#p4 a[href="#brief-situation-1"]').press('Enter');
  await expect(page).toHaveURL(/#brief-situation-1$/);
});

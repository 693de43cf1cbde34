import { expect, test } from '@playwright/test';

test('numbers of paragraphs and dates are in Persian digits', async ({ page }) => {
  await page.goto('/fa/cases/china-post-11185-cutover/');
  const numbers = await page.locator('.n, .ev a, time').allTextContents();
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.filter((text) => /\d/.test(text))).toEqual([]);
});

test('only lists of running text are numbered', async ({ page }) => {
  await page.goto('/fa/cases/china-post-11185-cutover/');
  await expect(page.locator('.crumbs ol')).toHaveCSS('list-style-type', 'none');
});

test('Persian is set in its own face, which no other language loads', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.goto('/zh/');
  expect(fonts).toEqual([]);
  await page.goto('/fa/');
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('1rem Vazirmatn'))).toBe(true);
  expect(fonts).toHaveLength(1);
});

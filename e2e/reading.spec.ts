import { expect, test, type Page } from '@playwright/test';

const CASE = 'cases/rackspace-phone-outage/';
const isInView = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top > -2 && top < innerHeight;
  });

test('a claim leads to its paragraph, and the paragraph back to the claim', async ({ page }) => {
  await page.goto(`/en/${CASE}#situation-2`);
  await page.locator('#situation-2 .ev a').first().click();
  await expect(page).toHaveURL(/#p4$/);
  await expect.poll(() => isInView(page, '#p4')).toBe(true);

  await page.locator('#p4 > .back').getByRole('button').click();
  await page.locator('#p4').getByRole('link', { name: 'Situation 2', exact: true }).click();
  await expect(page).toHaveURL(/#situation-2$/);
  await expect.poll(() => isInView(page, '#situation-2')).toBe(true);
});

test('the passage that a claim rests on opens beside it, with the original', async ({ page }) => {
  await page.goto(`/en/${CASE}`);
  const claim = page.locator('#brief-response-1');
  const button = claim.getByRole('button');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(claim.locator('blockquote p[lang="en"]')).toContainText('personal phone number');
  const original = claim.locator('blockquote p[lang="fa"]');
  await expect(original).toContainText('توییتر');
  await expect(original).toHaveCSS('direction', 'rtl');
  await button.click();
  await expect(claim.locator('blockquote')).toBeHidden();
});

test(
  'without the network, the passage still opens in the language of the reader',
  { tag: '@sweep' },
  async ({ page }) => {
    await page.goto(`/en/${CASE}`);
    await page.route('**/fa/**', (route) => route.abort());
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const claim = page.locator('#brief-response-1');
    await claim.getByRole('button').click();
    await expect(claim.locator('blockquote p')).toHaveCount(1);
    expect(errors).toEqual([]);
  },
);

test('the language switch keeps the paragraph that is in view', async ({ page }) => {
  await page.goto(`/en/${CASE}#p14`);
  await page.locator('.switch').getByRole('link', { name: 'فارسی' }).click();
  await expect(page).toHaveURL(/\/fa\/cases\/rackspace-phone-outage\/#p14$/);
  await expect.poll(() => isInView(page, '#p14')).toBe(true);
});

test('the colours are the reader’s choice, kept from page to page', async ({ page }) => {
  const colour = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/');
  const light = await colour();
  await page.getByLabel('Colours').selectOption('dark');
  const dark = await colour();
  expect(dark).not.toBe(light);
  await page.goto('/fa/');
  expect(await colour()).toBe(dark);
  await page.getByLabel('رنگ').selectOption('');
  expect(await colour()).toBe(light);
});

test('/ and Ctrl+K go to the search field, and the form leads to the search page', async ({
  page,
}) => {
  await page.goto('/zh/about/');
  const field = page.getByRole('searchbox');
  for (const key of ['/', 'Control+k']) {
    await page.keyboard.press(key);
    await expect(field).toBeFocused();
    await field.blur();
  }
  await page.keyboard.press('/');
  await page.keyboard.type('a/b');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh\/search\/\?q=a%2Fb$/);
});

test('/ can be switched off, as WCAG 2.1.4 asks', { tag: '@sweep' }, async ({ page }) => {
  await page.goto('/fa/about/');
  await page.locator('main select').selectOption('off');
  await page.goto('/en/');
  const field = page.getByRole('searchbox');
  await page.keyboard.press('/');
  await expect(field).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('claims lead to paragraphs, and the page can be read in another language', async ({
    page,
  }) => {
    await page.goto(`/en/${CASE}`);
    await expect(page.locator('kept-choice')).toBeHidden();
    await page.locator('#lesson-1 .ev a').first().click();
    await expect(page).toHaveURL(/#p9$/);
    await page.locator('header').getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL(/\/zh\/cases\/rackspace-phone-outage\/$/);
    await expect(page.locator('#p9')).toContainText('技术专员');
  });

  test('the search page says that it needs script, and shows other ways', async ({ page }) => {
    await page.goto('/en/search/?q=earthquake');
    // Text in a noscript element is passed over by getByText.
    await expect(page.locator('noscript p')).toContainText('needs JavaScript');
    await expect(page.locator('noscript p')).toBeVisible();
    await page.getByRole('link', { name: 'All cases' }).click();
    await expect(page).toHaveURL(/\/en\/cases\/$/);
  });
});

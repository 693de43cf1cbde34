import { expect, test } from '@playwright/test';
import { mainlyIn } from './mainly-in.ts';
import { CASE, cover, first, NARROW, row, second, WIDE } from './parallel-page.ts';

test('the columns are swapped and chosen by plain links, and the place is kept', async ({
  page,
}) => {
  await page.goto(`/en/${CASE}zh-en/#p12`);
  const bar = page.locator('.bar');
  // Each page is whole before the next click: its script keeps the place.
  await bar.getByRole('link', { name: 'Swap columns' }).click();
  await page.waitForURL(new RegExp(`/en/${CASE}en-zh/#p12$`));
  await bar
    .getByRole('list', { name: 'Second column' })
    .getByRole('link', { name: 'Persian' })
    .click();
  await page.waitForURL(new RegExp(`/en/${CASE}en-fa/#p12$`));
  await bar
    .getByRole('list', { name: 'First column' })
    .getByRole('link', { name: 'Persian' })
    .click();
  await page.waitForURL(new RegExp(`/en/${CASE}fa-en/#p12$`));
  await page.locator('.languages').getByRole('link', { name: '中文' }).click();
  await page.waitForURL(/\/zh\/cases\/ge-healthcare-smart-service\/fa-en\/#p12$/);
});

test(
  'the page of a case leads here, and each block back to its paragraph',
  { tag: '@sweep' },
  async ({ page }) => {
    await page.goto(`/en/${CASE}`);
    await page.locator('main a[href$="/en-zh/"]').click();
    await expect(page).toHaveURL(new RegExp(`/en/${CASE}en-zh/`));
    await row(page, 'p12').locator('.n').click();
    await expect(page).toHaveURL(new RegExp(`/en/${CASE}#p12$`));
  },
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const size of [WIDE, NARROW])
    test(
      `the second column is covered until a block is asked for: ${size.width}`,
      mainlyIn(NARROW.width, size.width),
      async ({ page }) => {
        await page.setViewportSize(size);
        await page.goto(`/en/${CASE}zh-en/`);
        const show = row(page, 'p2').getByRole('checkbox', { name: 'Show paragraph 2' });
        await expect(second(page, 'p2')).toBeVisible();
        await expect(show).toBeHidden();
        const height = (await row(page, 'p2').boundingBox())?.height;

        await cover(page).check();
        await expect(second(page, 'p2')).toBeHidden();
        await expect(second(page, 'p5')).toBeHidden();
        await expect(first(page, 'p2')).toBeVisible();
        // The text below does not jump.
        expect((await row(page, 'p2').boundingBox())?.height).toBe(height);

        await show.check();
        await expect(second(page, 'p2')).toBeVisible();
        await expect(second(page, 'p5')).toBeHidden();
        await show.uncheck();
        await expect(second(page, 'p2')).toBeHidden();
        await cover(page).uncheck();
        await expect(second(page, 'p5')).toBeVisible();
      },
    );

  test('nothing is offered that needs script', async ({ page }) => {
    await page.goto(`/en/${CASE}zh-en/`);
    await expect(page.locator('.keys')).toBeHidden();
  });
});

test('nothing is covered on paper', async ({ page }) => {
  await page.goto(`/en/${CASE}zh-en/`);
  await cover(page).check();
  await page.emulateMedia({ media: 'print' });
  await expect(second(page, 'p2')).toBeVisible();
  await expect(page.locator('.bar')).toBeHidden();
});

test('the keyboard goes from block to block and from column to column', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto(`/en/${CASE}zh-en/`);
  await page.keyboard.press('j');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(first(page, 'p1')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('j');
  await expect(first(page, 'p3')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(second(page, 'p3')).toBeFocused();
  await page.keyboard.press('k');
  await expect(second(page, 'p2')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(second(page, 'p1')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(second(page, 'p1')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(first(page, 'p1')).toBeFocused();
});

test('in Persian the arrows follow the columns', async ({ page }) => {
  await page.goto(`/fa/${CASE}fa-zh/#p12`);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(first(page, 'p12')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(second(page, 'p12')).toBeFocused();
  await expect(page.locator('.keys summary')).toBeVisible();
});

test('by keyboard, a covered block is uncovered where it stands', async ({ page }) => {
  await page.goto(`/en/${CASE}zh-en/`);
  await cover(page).check();
  await first(page, 'p2').click();
  await row(page, 'p2').locator('.n').focus();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowRight');
  await expect(row(page, 'p3').getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(second(page, 'p3')).toBeVisible();
  await page.keyboard.press('j');
  await expect(row(page, 'p4').getByRole('checkbox')).toBeFocused();
});

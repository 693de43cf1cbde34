import { expect, test } from '@playwright/test';
import { mainlyIn } from './mainly-in.ts';
import { CASE, cover, first, NARROW, row, second, seenFirst, swap, WIDE } from './parallel-page.ts';

test('the columns are chosen by plain links, and the place is kept', async ({ page }) => {
  await page.goto(`/en/${CASE}zh-en/#p12`);
  const bar = page.locator('.bar');
  // Each page is whole before the next click: its script keeps the place.
  await bar
    .getByRole('list', { name: 'Second column' })
    .getByRole('link', { name: 'Persian' })
    .click();
  await page.waitForURL(new RegExp(`/en/${CASE}en-fa/#p12$`));
  await bar
    .getByRole('list', { name: 'First column' })
    .getByRole('link', { name: 'Chinese' })
    .click();
  await page.waitForURL(new RegExp(`/en/${CASE}zh-fa/#p12$`));
  await page.locator('.languages').getByRole('link', { name: '中文' }).click();
  await page.waitForURL(/\/zh\/cases\/ge-healthcare-smart-service\/zh-fa\/#p12$/);
});

test('the language of the reader comes first, whichever name the page is asked for by', async ({
  page,
}) => {
  for (const [locale, pair, lang] of [
    ['en', 'en-zh', 'en'],
    ['en', 'zh-en', 'en'],
    ['zh', 'en-zh', 'zh-Hans'],
    ['fa', 'fa-en', 'fa'],
    // Of two foreign ones the original.
    ['en', 'fa-zh', 'zh-Hans'],
    ['fa', 'en-zh', 'zh-Hans'],
    ['zh', 'fa-en', 'en'],
  ] as const) {
    await page.goto(`/${locale}/${CASE}${pair}/`);
    expect(await seenFirst(page, 'p2'), `${locale} ${pair}`).toBe(lang);
  }
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

  for (const size of [WIDE, NARROW])
    test(
      `the reader swaps the texts, and covers the one that stands second: ${size.width}`,
      mainlyIn(NARROW.width, size.width),
      async ({ page }) => {
        await page.setViewportSize(size);
        await page.goto(`/en/${CASE}zh-en/`);
        expect(await seenFirst(page, 'p2')).toBe('en');
        await page.getByRole('checkbox', { name: 'Swap columns' }).check();
        expect(await seenFirst(page, 'p2')).toBe('zh-Hans');
        const height = (await row(page, 'p2').boundingBox())?.height;

        await cover(page).check();
        await expect(first(page, 'p2')).toBeHidden();
        await expect(second(page, 'p2')).toBeVisible();
        expect((await row(page, 'p2').boundingBox())?.height).toBe(height);
        await row(page, 'p2').getByRole('checkbox', { name: 'Show paragraph 2' }).check();
        await expect(first(page, 'p2')).toBeVisible();
        expect(await seenFirst(page, 'p2')).toBe('zh-Hans');
        await swap(page).uncheck();
        await expect(second(page, 'p5')).toBeHidden();
        await expect(first(page, 'p5')).toBeVisible();
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

test('the arrows follow what is seen when the columns are swapped', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto(`/en/${CASE}zh-en/`);
  await swap(page).check();
  await cover(page).check();
  await second(page, 'p2').click();
  await row(page, 'p2').locator('.n').focus();
  await page.keyboard.press('j');
  await expect(second(page, 'p3')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(row(page, 'p3').getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(first(page, 'p3')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(second(page, 'p3')).toBeFocused();
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

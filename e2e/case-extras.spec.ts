import { expect, test } from '@playwright/test';

test('a translation that is behind its original says so at the block, alone and side by side', async ({
  page,
}) => {
  for (const view of ['', 'en-zh/']) {
    await page.goto(`/zh/cases/late-translation/${view}`);
    // One is behind, one is not translated yet.
    await expect(page.locator('.late')).toHaveCount(2);
    const mark = page.locator('#p3 .late');
    await expect(mark).toBeVisible();
    await expect(mark).toHaveText('本段译出之后，原文有过改动。');
  }
  await page.goto('/en/cases/late-translation/');
  await expect(page.locator('.late')).toHaveCount(0);
});

test('the pictures of a case are shown, each with its alternative text and its caption', async ({
  page,
}) => {
  const NAMED = {
    en: ['The hall of the depot, its floor under water', 'The hall in the morning.'],
    fa: ['سالن انبار که کف آن زیر آب است', 'سالن در بامداد.'],
  };
  for (const [locale, [alternative, caption]] of Object.entries(NAMED)) {
    await page.goto(`/${locale}/cases/flooded-depot/`);
    const figures = page.locator('.text figure');
    await expect(figures).toHaveCount(2);
    await expect(figures.first().locator('figcaption')).toContainText(caption!);
    await expect(figures.first().getByRole('img', { name: alternative! })).toBeVisible();
    for (const picture of await figures.locator('img').all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toHaveJSProperty('complete', true);
      await expect
        .poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth))
        .toBeGreaterThan(0);
    }
  }
});

test('a draft has no page, and no list names it', async ({ page }) => {
  const response = await page.goto('/en/cases/unpublished-draft/');
  expect(response?.status()).toBe(404);
  await page.goto('/en/cases/');
  await expect(page.locator('a[href*="unpublished-draft"]')).toHaveCount(0);
});

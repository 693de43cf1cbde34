import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeAsItStands } from './page/axe.ts';

const CASE = 'cases/china-post-11185-cutover/';
const MEANINGS = {
  en: /restriction of movement/,
  zh: /限制|封闭/,
  fa: /محدود|رفت‌وآمد/,
} as const;
const LOCALES = ['en', 'zh', 'fa'] as const;

const term = (page: Page): Locator => page.locator('a.term[href$="/lockdown/"]').first();
const meaning = (page: Page): Locator => page.locator('.meaning');

test.beforeEach(({ page }) => {
  page.on('console', (message) => {
    if (message.type() === 'error') throw new Error(message.text());
  });
});

test('a term that is pointed at is named in three languages and explained in that of the reader', async ({
  page,
}) => {
  for (const locale of LOCALES) {
    await page.goto(`/${locale}/${CASE}`);
    await term(page).hover();
    await expect(meaning(page)).toBeInViewport({ ratio: 1 });
    await expect(meaning(page)).toContainText(MEANINGS[locale]);
    for (const name of ['lockdown', '封控', 'قرنطینه'])
      await expect(meaning(page)).toContainText(name);
    await expect(meaning(page).locator('[lang]')).toHaveCount(2);
  }
});

test('the pointer may go into the meaning and leave it; Escape puts it away (WCAG 1.4.13)', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(`/en/${CASE}`);
  const point = async (at: Locator): Promise<void> => {
    await at.hover();
    await page.clock.runFor(1000);
  };
  // The first time the tools are fetched; only then they watch the clock.
  await point(term(page));
  await expect(meaning(page)).toBeVisible();
  await point(meaning(page));
  await expect(meaning(page)).toBeVisible();
  await point(meaning(page).getByRole('link'));
  await expect(meaning(page)).toBeVisible();
  await page.mouse.move(5, 5);
  await page.clock.runFor(1000);
  await expect(meaning(page)).toHaveCount(0);

  await point(term(page));
  await expect(meaning(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning(page)).toHaveCount(0);
});

test('by keyboard: the focus opens it, Tab leads into it and out of it', async ({ page }) => {
  await page.goto(`/fa/${CASE}`);
  await term(page).focus();
  await expect(meaning(page)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: MEANINGS.fa })).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(meaning(page).getByRole('link')).toBeFocused();
  await page.keyboard.press('Tab');
  // The next term may follow, with a meaning of its own.
  await expect(meaning(page).filter({ hasText: MEANINGS.fa })).toHaveCount(0);
});

test(
  'by touch: a tap shows it and stays, its link leads to the term',
  { tag: '@sweep' },
  async ({ browser }) => {
    const context = await browser.newContext({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 700 },
    });
    const page = await context.newPage();
    await page.goto(`/zh/${CASE}`);
    await term(page).tap();
    await expect(meaning(page)).toBeInViewport({ ratio: 1 });
    await expect(page).toHaveURL(new RegExp(`${CASE}$`));
    await page.locator('#p2').tap();
    await expect(meaning(page)).toHaveCount(0);
    await term(page).tap();
    await meaning(page).getByRole('link').tap();
    await expect(page).toHaveURL(/\/zh\/terms\/lockdown\/$/);
    await context.close();
  },
);

test('side by side, the meaning is in the language of the reader', async ({ page }) => {
  await page.goto(`/en/${CASE}fa-zh/`);
  await term(page).hover();
  await expect(meaning(page)).toHaveAttribute('lang', 'en');
  await expect(meaning(page)).toContainText(MEANINGS.en);
});

test('without script a term is a link to its page', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/en/${CASE}`);
  await term(page).click();
  await expect(page).toHaveURL(/\/en\/terms\/lockdown\/$/);
  await context.close();
});

test('axe finds nothing at a meaning, by day and by night', { tag: '@sweep' }, async ({ page }) => {
  await page.goto(`/fa/${CASE}`);
  await term(page).hover();
  await expect(meaning(page)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeAsItStands(page, '.meaning')).toEqual([]);
  }
});

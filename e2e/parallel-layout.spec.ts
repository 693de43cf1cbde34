import { expect, test, type Page } from '@playwright/test';
import {
  CASE,
  expectAccessible,
  NARROW,
  overrunsOf,
  row,
  second,
  first,
  swap,
  WIDE,
} from './parallel-page.ts';

/** The edges of a cell, as the reader sees them. */
interface Edges {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The edges of the two cells of each row. */
const edges = (page: Page): Promise<{ a: Edges; b: Edges }[]> =>
  page.locator('.rows > [id]').evaluateAll((rows) =>
    rows.map((one) => {
      const [a, b] = [...one.querySelectorAll(':scope > [lang]')].map((cell) => {
        const { top, bottom, left, right } = cell.getBoundingClientRect();
        return { top, bottom, left, right };
      });
      if (!a || !b) throw new Error(`${one.id} lacks a cell`);
      return { a, b };
    }),
  );

test('rows are level where there is room, the first column at the side from which the reader reads', async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  for (const [locale, pair] of [
    ['en', 'zh-en'],
    ['en', 'fa-zh'],
    ['fa', 'en-fa'],
  ] as const) {
    await page.goto(`/${locale}/${CASE}${pair}/`);
    await page.evaluate(() => document.fonts.ready);
    const rows = await edges(page);
    expect(rows.length).toBeGreaterThan(10);
    rows.forEach(({ a, b }, index) => {
      // First lines share a baseline; the leading of the languages differs by a few pixels.
      expect(Math.abs(a.top - b.top), `row ${index}`).toBeLessThan(8);
      if (locale === 'fa') expect(a.left).toBeGreaterThan(b.right);
      else expect(a.right).toBeLessThan(b.left);
      const next = rows[index + 1];
      if (next)
        expect(Math.min(next.a.top, next.b.top)).toBeGreaterThan(Math.max(a.bottom, b.bottom));
    });
  }
});

test('blocks alternate where there is no room', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await page.goto(`/en/${CASE}zh-en/`);
  const rows = await edges(page);
  rows.forEach(({ a, b }, index) => {
    expect(b.top).toBeGreaterThanOrEqual(a.bottom);
    const next = rows[index + 1];
    if (next) expect(next.a.top).toBeGreaterThanOrEqual(b.bottom);
  });
});

test('a list that comes second keeps the room for its numbers', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await page.goto('/en/cases/shandong-mobile-zones/zh-fa/');
  const lists = page.locator('.rows > div > ol');
  expect(await lists.count()).toBeGreaterThan(1);
  for (const swapped of [false, true]) {
    await swap(page).setChecked(swapped);
    const rooms = await lists.evaluateAll((all) =>
      all.map((one) => Number.parseFloat(getComputedStyle(one).paddingInlineStart)),
    );
    expect(Math.min(...rooms), `swapped: ${swapped}`).toBeGreaterThan(20);
  }
});

test('#p12 arrives in view, below the bar, and is marked', async ({ page }) => {
  for (const [locale, width] of [
    ['fa', 1280],
    ['en', 720],
    ['zh', 600],
    ['fa', 360],
  ] as const) {
    await page.setViewportSize({ width, height: 760 });
    await page.goto(`/${locale}/${CASE}fa-zh/#p12`);
    const target = row(page, 'p12');
    await expect(target).toBeInViewport({ ratio: 0.9 });
    const { isSeen, tint, plain } = await target.evaluate((element) => {
      const { left, top, width: whole } = element.getBoundingClientRect();
      return {
        // What sticks to the top of the page would be found in its stead.
        isSeen: element.contains(document.elementFromPoint(left + whole / 2, top + 2)),
        tint: getComputedStyle(element).backgroundColor,
        plain: getComputedStyle(element.nextElementSibling!).backgroundColor,
      };
    });
    expect(isSeen).toBe(true);
    expect(tint).not.toBe(plain);
  }
});

test('pointing at a block marks its partner', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto(`/en/${CASE}zh-en/`);
  const background = () => row(page, 'p2').evaluate((one) => getComputedStyle(one).backgroundColor);
  const before = await background();
  await second(page, 'p2').hover();
  expect(await background()).not.toBe(before);
  const box = await row(page, 'p2').boundingBox();
  const partner = await first(page, 'p2').boundingBox();
  expect(
    box && partner && partner.x >= box.x && partner.x + partner.width <= box.x + box.width,
  ).toBe(true);
});

test('nothing is wider than the window', async ({ page }) => {
  await page.goto(`/fa/${CASE}fa-zh/`);
  expect(await overrunsOf(page, [1440, 1020, 720, 700, 320])).toEqual([]);
});

test(
  'axe finds nothing side by side, in Persian and by night',
  { tag: '@sweep' },
  async ({ page }) => {
    await expectAccessible(page, 'fa', 'dark');
  },
);

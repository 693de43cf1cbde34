import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '../src/model/locale.ts';
import { axeAsItStands } from './page/axe.ts';

export const CASE = 'cases/ge-healthcare-smart-service/';
export const WIDE = { width: 1280, height: 800 };
export const NARROW = { width: 600, height: 800 };

export const row = (page: Page, id: string): Locator => page.locator(`.rows > [id="${id}"]`);
export const first = (page: Page, id: string): Locator => row(page, id).locator('> [lang]').first();
export const second = (page: Page, id: string): Locator => row(page, id).locator('> [lang]').last();
export const cover = (page: Page): Locator => page.locator('.bar [name=cover]');
export const swap = (page: Page): Locator => page.locator('.bar [name=swap]');

/** The language whose text stands first in a row, as it is seen: above the other, or before it. */
export const seenFirst = (page: Page, id: string): Promise<string> =>
  row(page, id).evaluate((element) => {
    const cells = [...element.querySelectorAll<HTMLElement>(':scope > [lang]')];
    const [one, other] = cells.map((cell) => cell.getBoundingClientRect());
    if (!one || !other) throw new Error(`${element.id} lacks a cell`);
    const isAbove = one.bottom <= other.top || other.bottom <= one.top;
    const isBefore = document.dir === 'rtl' ? one.left >= other.right : one.right <= other.left;
    const isFirst = isAbove ? one.bottom <= other.top : isBefore;
    return cells[isFirst ? 0 : 1]!.lang;
  });

/** How far each of the widths is overrun by the page that is open: nothing for none. */
export const overrunsOf = async (page: Page, widths: readonly number[]): Promise<string[]> => {
  const found: string[] = [];
  for (const covered of [false, true]) {
    await cover(page).setChecked(covered);
    await swap(page).setChecked(covered);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0)
        found.push(`${String(over)} px at ${String(width)}, covered and swapped: ${covered}`);
    }
  }
  return found;
};

/** Holds what axe finds side by side, uncovered and covered, against nothing. */
export const expectAccessible = async (
  page: Page,
  locale: Locale,
  colorScheme: 'light' | 'dark',
): Promise<void> => {
  await page.emulateMedia({ colorScheme });
  await page.goto(`/${locale}/${CASE}fa-zh/#p12`);
  await page.locator('.keys summary').click();
  for (const covered of [false, true]) {
    await cover(page).setChecked(covered);
    await swap(page).setChecked(covered);
    if (covered) await row(page, 'p2').getByRole('checkbox').check();
    expect(await axeAsItStands(page)).toEqual([]);
  }
};

import { expect, test } from '@playwright/test';
import { LOCALES } from '../../src/model/locale.ts';
import { mainlyIn } from '../mainly-in.ts';
import { listen } from '../page/listen.ts';
import { kindOf, largestOfKind, LIVE, settingOf } from '../site.ts';

const kindInAny = (path: string): string => kindOf(path).replace(/^\/[a-z]+\//, '');
const kinds = [...new Set(largestOfKind(LIVE).map(kindInAny))];
/** The language in which a kind of page is opened: the kinds in turn. The files say the rest. */
const turnOf = (path: string): string | undefined =>
  LOCALES[kinds.indexOf(kindInAny(path)) % LOCALES.length];

for (const locale of LOCALES) {
  test(`the largest page of each kind opens in ${locale}`, async ({ page, baseURL }) => {
    const complaints = listen(page, baseURL!);
    const paths = largestOfKind(LIVE).filter(
      (path) => path.startsWith(`/${locale}/`) && turnOf(path) === locale,
    );
    expect(paths).not.toEqual([]);
    for (const path of paths) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      await expect(page.locator('html'), path).toHaveAttribute('lang', settingOf(path).tag);
      await expect(page.locator('main h1'), path).toHaveCount(1);
      expect(complaints, path).toEqual([]);
    }
  });

  test(
    `the search finds the first case of the list in ${locale}`,
    mainlyIn('zh', locale),
    async ({ page }) => {
      await page.goto(`/${locale}/cases/`);
      const first = page.locator('.cases > li a[href*="/cases/"]').first();
      const [title, address] = [await first.innerText(), await first.getAttribute('href')];
      await page.locator('header input[type="search"]').fill(title);
      await page.keyboard.press('Enter');
      await expect(
        page.locator(`[data-search-results] a[href^="${address!}"]`).first(),
      ).toBeVisible({
        timeout: 20_000,
      });
    },
  );

  test(
    `a page in ${locale} leads to the same page in each other language`,
    mainlyIn('fa', locale),
    async ({ page }) => {
      await page.goto(`/${locale}/cases/`);
      const switches = page.locator('header [data-switch]');
      for (let index = 0; index < (await switches.count()); index += 1) {
        const other = switches.nth(index);
        const tag = (await other.getAttribute('hreflang'))!;
        await other.click();
        await expect(page.locator('html')).toHaveAttribute('lang', tag);
        await expect(page).toHaveURL(/\/cases\/$/);
        await page.goBack();
      }
      await expect(switches).toHaveCount(2);
    },
  );
}

import { expect, test } from '@playwright/test';
import { LOCALES } from '../../src/model/locale.ts';
import { CASE, expectAccessible, overrunsOf } from '../parallel-page.ts';
import { sitemapPaths } from '../site.ts';

const WIDTHS = Array.from({ length: 29 }, (_, index) => 1440 - 40 * index);

/** `cases/x/zh-en/` for each two languages of each case. */
const pairs = (): string[] =>
  sitemapPaths().flatMap((path) => /^\/en\/(.+\/[a-z]{2}-[a-z]{2}\/)$/.exec(path)?.[1] ?? []);

for (const path of pairs())
  test(
    `${path}: blocks of both articles, each in its language and direction`,
    { tag: '@sweep' },
    async ({ page }) => {
      const [a = '', b = ''] = path.split('/')[2]?.split('-') ?? [];
      const numbersOf = async (language: string) => {
        await page.goto(`/${language}/${path.replace(/[^/]+\/$/, '')}`);
        return page.locator('.text [id]').evaluateAll((blocks) => blocks.map(({ id }) => id));
      };
      const ids = [await numbersOf(a), await numbersOf(b)];
      await page.goto(`/en/${path}`);
      const rows = await page.locator('.rows > [id]').evaluateAll((all) =>
        all.map((one) => ({
          id: one.id,
          cells: [...one.querySelectorAll<HTMLElement>(':scope > [lang]')].map(
            (cell) => `${cell.lang.slice(0, 2)} ${cell.dir} ${getComputedStyle(cell).direction}`,
          ),
        })),
      );
      const written = (language: string) =>
        language === 'fa' ? 'fa rtl rtl' : `${language} ltr ltr`;
      expect(rows.map(({ id }) => id)).toEqual(ids[0]);
      expect(rows.map(({ id }) => id)).toEqual(ids[1]);
      for (const { id, cells } of rows) expect(cells, id).toEqual([written(a), written(b)]);
    },
  );

for (const locale of LOCALES)
  for (const pair of ['zh-en', 'fa-zh', 'en-fa'])
    test(
      `${locale} ${pair}: nothing is wider than the window`,
      { tag: '@sweep' },
      async ({ page }) => {
        await page.goto(`/${locale}/${CASE}${pair}/`);
        expect(await overrunsOf(page, WIDTHS)).toEqual([]);
      },
    );

for (const colorScheme of ['light', 'dark'] as const)
  for (const locale of LOCALES)
    test(
      `axe finds nothing side by side: ${locale}, ${colorScheme}`,
      { tag: '@sweep' },
      async ({ page }) => {
        await expectAccessible(page, locale, colorScheme);
      },
    );

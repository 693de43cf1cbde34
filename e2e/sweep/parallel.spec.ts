import { expect, test } from '@playwright/test';
import { LOCALES } from '../../src/model/locale.ts';
import { CASE, expectAccessible, overrunsOf } from '../parallel-page.ts';

const WIDTHS = Array.from({ length: 29 }, (_, index) => 1440 - 40 * index);

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

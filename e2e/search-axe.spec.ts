import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open, results } from './search-page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const STRANGE = { en: 'sourdough bread', zh: '红烧肉的做法', fa: 'قورمه‌سبزی' };

for (const [locale, strange] of Object.entries(STRANGE))
  for (const colorScheme of ['light', 'dark'] as const)
    for (const state of ['with results', 'with filters open', 'with nothing found'] as const)
      test(`${locale}: the search page ${state} is accessible, ${colorScheme}`, async ({
        page,
      }) => {
        test.setTimeout(90_000);
        await page.emulateMedia({ colorScheme });
        // One result is in a language that is not the reader's.
        await open(
          page,
          locale,
          state === 'with nothing found' ? strange : 'earthquake 地震 زلزله',
        );
        await expect(results(page)).toHaveAttribute(
          'data-state',
          state === 'with nothing found' ? 'empty' : 'done',
        );
        if (state === 'with filters open')
          for (const group of await page.locator('[data-search-filters] summary').all())
            await group.click();
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
        ).toEqual([]);
      });

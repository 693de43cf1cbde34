import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { sitemapPaths, templates } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// A page of each kind in each language; EVERY_PAGE=1 asks all of them, which takes a quarter of an hour.
const paths = process.env.EVERY_PAGE ? sitemapPaths() : templates();

for (const path of [...paths, '/404.html']) {
  test(`${path} is accessible in light and dark`, async ({ page }) => {
    // Two analyses of the longest article take a busy machine more than half a minute.
    test.setTimeout(120_000);
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page });
      // By night only the colours are other ones.
      const rules = colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules('color-contrast');
      const { violations } = await rules.analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html}`),
      );
      expect(found, colorScheme).toEqual([]);
    }
  });
}

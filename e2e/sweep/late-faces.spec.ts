import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { shiftFaults, shiftOf, watchShift } from '../page/shift.ts';
import { largestOfKind } from '../site.ts';

// After the page has been drawn with the face that stands in.
const LATE = 1200;
// The case, the home page and the page about the site are held to less than the others.
const LIMIT = 0.02;

for (const width of [320, 360, 412, 480, 560, 768, 1280]) {
  test(
    `a face that comes late hardly moves a page in Persian at ${String(width)} px`,
    { tag: '@sweep' },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.route('**/*.woff2', async (route) => {
        await pause(LATE);
        await route.continue();
      });
      await watchShift(page);
      for (const path of ['/fa/', '/fa/cases/china-post-11185-cutover/', '/fa/about/']) {
        await page.goto(path);
        expect(await shiftOf(page), path).toBeLessThan(LIMIT);
      }
    },
  );
}

// The other tests of pages open them on a telephone.
for (const path of largestOfKind()) {
  test(`${path} does not move while it loads at 1280 px`, { tag: '@sweep' }, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await watchShift(page);
    await page.goto(path);
    expect(await shiftFaults(page)).toEqual([]);
  });
}

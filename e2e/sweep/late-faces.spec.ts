import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { shiftFaults, shiftOf, watchShift } from '../page/shift.ts';
import { largestOfKind } from '../site.ts';

// After the page has been drawn with the face that stands in.
const LATE = 1200;
const WIDTHS = [320, 360, 412, 480, 560, 768, 1280];
// The face that stands in is as wide on the whole, not word by word: here and there a line breaks elsewhere.
const MOSTLY = 0.02;
const NEVER = 0.2;

for (const path of ['/fa/', '/fa/cases/china-post-11185-cutover/', '/fa/about/'])
  test(
    `a face that comes late hardly moves ${path} at most widths`,
    { tag: '@sweep' },
    async ({ page }) => {
      await page.route('**/*.woff2', async (route) => {
        await pause(LATE);
        await route.continue();
      });
      await watchShift(page);
      const shifts: number[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        shifts.push(await shiftOf(page));
      }
      const said = shifts
        .map((shift, at) => `${String(WIDTHS[at])} px: ${String(shift)}`)
        .join(', ');
      const few = shifts.filter((shift) => shift >= MOSTLY).length;
      expect(few, said).toBeLessThan(WIDTHS.length / 2);
      expect(Math.max(...shifts), said).toBeLessThan(NEVER);
    },
  );

// The other tests of pages open them on a telephone.
for (const path of largestOfKind()) {
  test(`${path} does not move while it loads at 1280 px`, { tag: '@sweep' }, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await watchShift(page);
    await page.goto(path);
    expect(await shiftFaults(page)).toEqual([]);
  });
}

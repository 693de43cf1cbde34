import { expect, test } from '@playwright/test';
import { templates } from './site.ts';

const [FROM, TO, STEP] = [320, 1440, 40];
const widths = Array.from({ length: (TO - FROM) / STEP + 1 }, (_, index) => FROM + index * STEP);

/** Elements that stick out of the page on either side, except inside what is meant to scroll. */
const outside = (): string[] => {
  const width = document.documentElement.clientWidth;
  const isHidden = (element: Element): boolean =>
    element.closest('.vh, .skip, .scroll, pre') !== null;
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && !isHidden(element) && (left < -1 || right > width + 1);
    })
    .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
};

for (const path of [...templates(), '/404.html']) {
  test(`${path} fits from ${String(FROM)} to ${String(TO)} px`, async ({ page }) => {
    await page.goto(path);
    const faults: Record<number, string[]> = {};
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const scrolls = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      const found = await page.evaluate(outside);
      if (scrolls || found.length > 0) faults[width] = [...new Set(found)].slice(0, 5);
    }
    expect(faults).toEqual({});
  });
}

import { expect, test, type Page } from '@playwright/test';
import { largestOfKind } from './site.ts';

const STEPS = 40;
const SMALLEST_TARGET = 24;

/** What can be pressed and is smaller than a finger needs; links in running text may be (WCAG 2.5.8). */
const smallTargets = (page: Page): Promise<string[]> =>
  page.locator('a, button, summary, select').evaluateAll(
    (targets, smallest) =>
      targets.flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        const { display, clipPath } = getComputedStyle(target);
        const isOut = height === 0 || display === 'inline' || clipPath !== 'none';
        return isOut || Math.min(width, height) >= smallest
          ? []
          : [`small: ${target.outerHTML.slice(0, 90)}`];
      }),
    SMALLEST_TARGET,
  );

for (const path of largestOfKind()) {
  test(`${path}: each step of the keyboard goes to what is seen to have the focus`, async ({
    page,
  }) => {
    await page.goto(path);
    const faults = await smallTargets(page);
    let former = '';
    for (let step = 1; step <= STEPS; step += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        if (element === document.body) return undefined;
        element.dataset.place ??= String(Math.random());
        const { left, top, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const isSeen =
          width > 0 &&
          height > 0 &&
          left >= 0 &&
          left + width <= innerWidth + 1 &&
          top < innerHeight &&
          top + height > 0;
        return {
          place: element.dataset.place,
          name: element.outerHTML.slice(0, 90),
          isMarked: style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2,
          isSeen,
        };
      });
      // After the last place the focus leaves the page.
      if (!found) break;
      if (!found.isMarked) faults.push(`no mark: ${found.name}`);
      if (!found.isSeen) faults.push(`not seen: ${found.name}`);
      if (found.place === former) faults.push(`caught at: ${found.name}`);
      former = found.place;
    }
    expect(former).not.toBe('');
    expect(faults).toEqual([]);
  });
}

test('the first step leads past the header, and evidence can be followed there and back', async ({
  page,
}) => {
  await page.goto('/en/cases/rackspace-phone-outage/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.locator('#situation-2 .ev a').first().press('Enter');
  await expect(page).toHaveURL(/#p4$/);
  await page.locator('#p4 a[href="#situation-2"]').press('Enter');
  await expect(page).toHaveURL(/#situation-2$/);
});

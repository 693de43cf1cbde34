import type { Page } from '@playwright/test';
import { show } from './setting.ts';

const [FROM, TO] = [320, 1440];

/** Elements that stick out of the page on either side, except inside what is meant to scroll. */
const outside = (): string[] => {
  const { clientWidth, scrollWidth } = document.documentElement;
  const isHidden = (element: Element): boolean =>
    element.closest('.vh, .skip, .scroll, pre') !== null;
  const names = [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > clientWidth + 1) && !isHidden(element);
    })
    .map((one) => `out: ${one.tagName}.${one.getAttribute('class') ?? ''}`);
  if (scrollWidth > clientWidth) names.push('scrolls sideways');
  return [...new Set(names)].slice(0, 5);
};

/** What does not fit the screen, from the narrowest telephone to a wide one, at each step of px. */
export const overflow = async (page: Page, step: number): Promise<string[]> => {
  const faults: string[] = [];
  await show(page, FROM, 900);
  for (let width = FROM; width <= TO; width += step) {
    await page.setViewportSize({ width, height: 900 });
    const found = await page.evaluate(outside);
    faults.push(...found.map((fault) => `${String(width)} px: ${fault}`));
  }
  return faults;
};

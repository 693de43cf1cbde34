import type { Page } from '@playwright/test';
import { show } from './setting.ts';

const SMALLEST = 24;

/** What can be pressed and is smaller than a finger needs; links in running text may be (WCAG 2.5.8). */
export const targets = async (page: Page): Promise<string[]> => {
  await show(page, 1280, 720);
  return page.evaluate(
    (smallest) =>
      [...document.querySelectorAll('a, button, summary, select')].flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        const { display, clipPath } = getComputedStyle(target);
        const isOut = height === 0 || display === 'inline' || clipPath !== 'none';
        return isOut || Math.min(width, height) >= smallest
          ? []
          : [`small: ${target.outerHTML.slice(0, 90)}`];
      }),
    SMALLEST,
  );
};

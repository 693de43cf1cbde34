import type { Page } from '@playwright/test';
import { show } from './setting.ts';

const WIDTHS = [360, 1280];

const misplaced = (): string[] => {
  const main = document.querySelector('main');
  const heading = document.querySelector('h1');
  if (!main || !heading) return ['no main or no h1'];
  const style = getComputedStyle(main);
  const { left, right } = main.getBoundingClientRect();
  const gutter = parseFloat(style.paddingRight);
  const holds = {
    'the line is at the right': style.borderRightWidth === '2px' && style.borderLeftWidth === '0px',
    'the gutter is at the right': gutter > 0 && style.paddingLeft === '0px',
    'the heading stands at the gutter':
      Math.abs(right - 2 - gutter - heading.getBoundingClientRect().right) < 1,
    'the page has a width': right > left,
  };
  // What starts a line in the wrong place stands against the left edge.
  const atLeft = [...main.querySelectorAll('p, h2, h3, dt')]
    .filter((element) => element.closest('[dir="ltr"]') === null)
    .filter((element) => !['right', 'start'].includes(getComputedStyle(element).textAlign))
    .map(({ tagName, className }) => `at the left: ${tagName}.${className}`);
  return [
    ...Object.entries(holds).flatMap(([what, isSo]) => (isSo ? [] : [`not so: ${what}`])),
    ...atLeft,
  ];
};

/** What of a page in Persian is not the mirror image of the others. */
export const mirrored = async (page: Page): Promise<string[]> => {
  if (!new URL(page.url()).pathname.startsWith('/fa/')) return [];
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await show(page, width, 900);
    const found = await page.evaluate(misplaced);
    faults.push(...found.map((fault) => `${String(width)} px: ${fault}`));
  }
  return faults;
};

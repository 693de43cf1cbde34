import type { Page } from '@playwright/test';
import { show } from './setting.ts';

const CHROME = [
  'header nav',
  'header form',
  'kept-choice',
  '.crumbs',
  '.contents',
  '.facets',
  'footer',
];

const onPaper = (chrome: readonly string[]): string[] => {
  const root = document.documentElement;
  const { theme } = root.dataset;
  // The reader has chosen dark.
  root.dataset.theme = 'dark';
  const { backgroundColor } = getComputedStyle(root);
  const { color } = getComputedStyle(document.querySelector('h1')!);
  const faults = chrome
    .filter((selector) =>
      [...document.querySelectorAll(selector)].some((one) => one.getClientRects().length > 0),
    )
    .map((selector) => `printed: ${selector}`);
  if (backgroundColor !== 'rgb(255, 255, 255)') faults.push(`the paper is ${backgroundColor}`);
  if (color !== 'rgb(0, 0, 0)') faults.push(`the ink is ${color}`);
  if (root.scrollWidth > root.clientWidth) faults.push('wider than the paper');
  root.dataset.theme = theme ?? '';
  return faults;
};

/** What keeps a page from being printed black on white, without what serves the screen. */
export const print = async (page: Page): Promise<string[]> => {
  await show(page, 672, 960, { media: 'print', colorScheme: 'dark' });
  return page.evaluate(onPaper, CHROME);
};

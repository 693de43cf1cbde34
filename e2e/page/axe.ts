import type { Page } from '@playwright/test';
import axeCore, { type RunOptions } from 'axe-core';
import { show } from './setting.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// By night other colours, on a telephone other places: nothing else differs.
const BY_NIGHT = ['color-contrast', 'target-size'];

const run = async (page: Page, runOnly: string[], within = 'html'): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  const options: RunOptions = {
    runOnly,
    resultTypes: ['violations'],
    iframes: false,
    // No page has sound or moving pictures to load first.
    preload: false,
    selectors: false,
  };
  return page.evaluate(
    async ([where, settings]) => {
      // What the foot of the view covers, a reader scrolls out from under it.
      const foot = document.querySelector<HTMLElement>('.switch');
      foot?.style.setProperty('position', 'static');
      const { axe } = window as unknown as { axe: typeof axeCore };
      const { violations } = await axe.run(where, settings);
      foot?.style.removeProperty('position');
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    [within, options] as const,
  );
};

/** What axe finds on a page as it stands, or in a part of it. */
export const axeAsItStands = (page: Page, within?: string): Promise<string[]> =>
  run(page, TAGS, within);

/** What axe finds on a wide page by day. */
export const axeByDay = async (page: Page): Promise<string[]> => {
  await show(page, 1280, 800);
  return run(page, TAGS);
};

/** What axe finds of contrast and of the size of targets on a telephone by night. */
export const axeByNight = async (page: Page): Promise<string[]> => {
  await show(page, 360, 800, { colorScheme: 'dark' });
  return run(page, BY_NIGHT);
};

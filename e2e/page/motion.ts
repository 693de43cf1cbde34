import type { Page } from '@playwright/test';
import { show } from './setting.ts';

/** What moves though the reader wants no motion. */
export const motion = async (page: Page): Promise<string[]> => {
  await show(page, 1280, 720, { reducedMotion: 'reduce' });
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        return (
          style.transitionDuration !== '0s' ||
          style.animationName !== 'none' ||
          style.scrollBehavior !== 'auto'
        );
      })
      .map((one) => `moves: ${one.tagName}.${one.getAttribute('class') ?? ''}`),
  );
};

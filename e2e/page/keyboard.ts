import type { Page } from '@playwright/test';
import { show } from './setting.ts';

const STEPS = 25;

/** The element that has the focus, by a name of its own, and what is wrong with it. */
const focused = (): { place: string; faults: string[] } | undefined => {
  const element = document.activeElement as HTMLElement;
  if (element === document.body) return undefined;
  element.dataset.place ??= String(Math.random());
  const { left, top, width, height } = element.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const isMarked = outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2;
  // Of what scrolls sideways the browser leaves in place what shows in part.
  const slack = element.closest('.scroll') === null ? 0 : width;
  const isSeen =
    width > 0 &&
    height > 0 &&
    left >= -slack &&
    left + width <= innerWidth + 1 + slack &&
    top < innerHeight &&
    top + height > 0;
  const name = element.outerHTML.slice(0, 90);
  return {
    place: element.dataset.place,
    faults: [isMarked ? '' : `no mark: ${name}`, isSeen ? '' : `not seen: ${name}`].filter(Boolean),
  };
};

/** What is wrong with the first steps of the Tab key through a page that nobody has touched. */
export const keyboard = async (page: Page): Promise<string[]> => {
  await show(page, 1280, 720);
  const faults: string[] = [];
  let former = '';
  for (let step = 1; step <= STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(focused);
    // After the last place the focus leaves the page.
    if (!found) break;
    faults.push(...found.faults);
    if (found.place === former) faults.push(`caught at step ${String(step)}`);
    former = found.place;
  }
  return former === '' ? ['nothing can be reached'] : faults;
};

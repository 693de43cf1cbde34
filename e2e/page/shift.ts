import type { Page } from '@playwright/test';

// The face that stands in is as wide on average, not letter by letter: a line may break elsewhere.
const PERSIAN_LIMIT = 0.05;
// On a busy machine a line may be drawn first a pixel or two higher than with all that belongs in it.
const LIMIT = 0.005;

interface Watched {
  shiftSoFar: () => number;
}

/** Adds up the layout shifts of the pages that are opened from now on. */
export const watchShift = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    let sum = 0;
    const add = (entries: PerformanceEntryList): void => {
      for (const entry of entries) sum += (entry as unknown as { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    (window as unknown as Watched).shiftSoFar = () => {
      add(observer.takeRecords());
      return sum;
    };
  });
};

/** The sum of the layout shifts, once the faces are there and drawn. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
    return (window as unknown as Watched).shiftSoFar();
  });

/** Whether a page moved while it was loaded. */
export const shiftFaults = async (page: Page): Promise<string[]> => {
  const limit = /\/fa\/|-fa\/|fa-/.test(new URL(page.url()).pathname) ? PERSIAN_LIMIT : LIMIT;
  const shift = await shiftOf(page);
  return shift > limit ? [`moves by ${String(shift)}`] : [];
};

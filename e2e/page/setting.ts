import type { Page } from '@playwright/test';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

const USUAL: Media = { media: null, colorScheme: 'light', reducedMotion: null };

/** Shows the open page at another size and to other wishes; what is not named is as usual. */
export const show = async (
  page: Page,
  width: number,
  height: number,
  media: Media = {},
): Promise<void> => {
  await page.emulateMedia({ ...USUAL, ...media });
  await page.setViewportSize({ width, height });
};

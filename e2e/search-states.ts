import { expect, type Page } from '@playwright/test';
import type { Locale } from '../src/model/locale.ts';
import { axeAsItStands } from './page/axe.ts';
import { open, results } from './search-page.ts';

const STRANGE = { en: 'sourdough bread', zh: '红烧肉的做法', fa: 'قورمه‌سبزی' };

/** What the search page can look like once it has answered. */
export const STATES = ['with results', 'with filters open', 'with nothing found'] as const;
export type SearchState = (typeof STATES)[number];

/** Brings the search page into a state, and holds what axe finds there against nothing. */
export const expectAccessible = async (
  page: Page,
  locale: Locale,
  state: SearchState,
  colorScheme: 'light' | 'dark',
): Promise<void> => {
  const isEmpty = state === 'with nothing found';
  await page.emulateMedia({ colorScheme });
  // One result is in a language that is not the reader's.
  await open(page, locale, isEmpty ? STRANGE[locale] : 'earthquake 地震 زلزله');
  await expect(results(page)).toHaveAttribute('data-state', isEmpty ? 'empty' : 'done');
  if (state === 'with filters open')
    for (const group of await page.locator('[data-search-filters] summary').all())
      await group.click();
  expect(await axeAsItStands(page)).toEqual([]);
};

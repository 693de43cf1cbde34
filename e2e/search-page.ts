import { expect, type Locator, type Page } from '@playwright/test';

/** The first query of a page waits for the whole index. */
export const PATIENT = { timeout: 20_000 };

export const results = (page: Page): Locator => page.locator('[data-search-results]');
export const status = (page: Page): Locator => page.locator('[data-search-status]');
export const field = (page: Page): Locator => page.locator('main input[type="search"]');
export const cases = (page: Page): Locator => results(page).locator('[data-case]');

/** Opens the search page of a language with a query, and waits for what comes of it. */
export const open = async (page: Page, locale: string, query: string): Promise<void> => {
  await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
  await expect(results(page)).toHaveAttribute('data-state', /done|empty|error/, PATIENT);
};

/** Keeps what the page throws, to be held against nothing. */
export const errorsOf = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
};

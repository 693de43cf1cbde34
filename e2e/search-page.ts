import { expect, type Locator, type Page } from '@playwright/test';

/** The first query of a page waits for the whole index. */
export const PATIENT = { timeout: 20_000 };

export const results = (page: Page): Locator => page.locator('[data-search-results]');
export const status = (page: Page): Locator => page.locator('[data-search-status]');
export const field = (page: Page): Locator => page.locator('main input[type="search"]');
export const cases = (page: Page): Locator => results(page).locator('[data-case]');

/** The ids of the cases found, in their order. */
export const idsOf = (page: Page): Promise<(string | undefined)[]> =>
  cases(page).evaluateAll((all) => all.map((one) => one.dataset.case));

const answered = async (page: Page, query: string): Promise<void> => {
  await expect(results(page)).toHaveAttribute('data-query', query, PATIENT);
  await expect(results(page)).toHaveAttribute('data-state', /done|empty|error/, PATIENT);
};

/** Opens the search page of a language with a query, and waits for what comes of it. */
export const open = async (page: Page, locale: string, query: string): Promise<void> => {
  await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
  await answered(page, query);
};

/** Types another query on the search page, and waits for what comes of it. */
export const ask = async (page: Page, query: string): Promise<void> => {
  await field(page).fill(query);
  await answered(page, query);
};

/** Keeps what the page throws, to be held against nothing. */
export const errorsOf = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
};

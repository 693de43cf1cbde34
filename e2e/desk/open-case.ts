import { expect, type Page } from '@playwright/test';

/** Opens a case at a screen of the desk, as an editor does: by its steps. */
export const openCase = async (page: Page, title: string, step: string): Promise<void> => {
  await page.goto('/en/desk/');
  await page.getByLabel('Search the cases').fill(title);
  await page.locator('.cases').getByRole('button', { name: /^Edit/ }).click();
  await goTo(page, step);
};

/** Goes to another screen of the case that is open. */
export const goTo = async (page: Page, step: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: step }).click();
  await expect(page.getByRole('heading', { level: 2, name: step })).toBeVisible();
};

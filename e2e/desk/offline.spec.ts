import { expect, test } from '@playwright/test';
import { openCase, goTo } from './open-case.ts';

test.use({ serviceWorkers: 'allow' });

test(
  'without a network the desk opens, and edits what was opened before',
  { tag: '@sweep' },
  async ({ page, context }) => {
    await openCase(page, 'The depot under water', 'Article');
    const first = page.getByRole('textbox', { name: /, paragraph$/ }).first();
    await first.fill('Written with a network.');
    await expect(page.getByText('Kept in this browser')).toBeVisible();
    await expect
      .poll(
        () =>
          page.evaluate(async () => {
            const { files } = (await (await fetch('/offline/desk.json')).json()) as {
              files: [string][];
            };
            const here = await Promise.all(
              [...files.map(([path]) => path), 'en/desk/'].map((path) => caches.match(`/${path}`)),
            );
            return here.filter((one) => !one).length;
          }),
        { timeout: 60_000 },
      )
      .toBe(0);
    await context.setOffline(true);

    await page.reload();
    await expect(first).toHaveValue('Written with a network.');
    await first.fill('Written without one.');
    await expect(page.getByText('Kept in this browser')).toBeVisible();
    // A screen that was never opened is here too, and the check runs.
    await goTo(page, 'Facts');
    await expect(page.getByLabel('Name, English')).toBeVisible();
    await page.goto('/en/desk/#/new');
    await page.reload();
    await page.getByLabel('The text of the page').fill('A title\n\nThe river came in at nine.');
    await page.getByRole('button', { name: 'Read this text' }).click();
    await expect(page.getByLabel('Short name of the case')).toBeVisible();

    await page.goto('/en/desk/#/');
    await page.reload();
    await expect(page.locator('.drafts li')).toHaveCount(1);
    await page.locator('.cases button').first().click();
    await expect(page.getByRole('alert')).toContainText('without a network');
    await context.setOffline(false);
    await page.locator('.drafts a, .drafts button').first().click();
    await expect(first).toHaveValue('Written without one.');
  },
);

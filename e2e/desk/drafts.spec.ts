import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { openCase } from './open-case.ts';

const firstParagraph = (page: Page) => page.getByRole('textbox', { name: /, paragraph$/ }).first();
const drafts = (page: Page) => page.locator('.drafts li');

interface Listed {
  path: string;
  blob: string;
}

/** Gives the desk another list of the content. */
const listInstead = async (page: Page, change: (files: Listed[]) => Listed[]): Promise<void> => {
  await page.route('**/content/manifest.json', async (route) => {
    const manifest = (await (await route.fetch()).json()) as { files: Listed[] };
    await route.fulfill({ json: { ...manifest, files: change(manifest.files) } });
  });
};

test(
  'a case that was only looked at is no draft; one that was edited is, and stays',
  { tag: '@sweep' },
  async ({ page }) => {
    await openCase(page, 'The depot under water', 'Article');
    await expect(firstParagraph(page)).toBeVisible();
    await page.getByRole('link', { name: 'All drafts' }).click();
    await expect(page.getByText('There is no draft in this browser yet.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'My drafts' })).toBeFocused();

    await openCase(page, 'The depot under water', 'Article');
    await firstParagraph(page).pressSequentially('X');
    await expect(page.getByText('Kept in this browser')).toBeVisible();
    await page.goto('/en/desk/');
    await page.reload();
    await expect(drafts(page)).toHaveCount(1);
  },
);

test('nothing moves the cases once they are there, with a draft and without', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = new Set<number>();
    Object.assign(window, { seen });
    const look = (): void => {
      const [button] = document.querySelectorAll('.cases button');
      if (button) seen.add(Math.round(button.getBoundingClientRect().top + scrollY));
      requestAnimationFrame(look);
    };
    look();
  });
  const places = async (): Promise<number[]> => {
    await page.goto('/en/desk/');
    await expect(page.getByText('Concepts:')).toBeVisible();
    return page.evaluate(() => [...(window as unknown as { seen: Set<number> }).seen]);
  };
  expect(await places()).toHaveLength(1);
  await openCase(page, 'The depot under water', 'Article');
  await firstParagraph(page).pressSequentially('X');
  await expect(page.getByText('Kept in this browser')).toBeVisible();
  await page.goto('about:blank');
  expect(await places()).toHaveLength(1);
  await expect(drafts(page)).toHaveCount(1);
});

test('two tabs know of each other, and one writes', async ({ page, context }) => {
  await openCase(page, 'The depot under water', 'Article');
  await firstParagraph(page).fill('Written in the first tab.');
  await expect(page.getByText('Kept in this browser')).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText('open in another tab')).toBeVisible();
  await expect(firstParagraph(other)).toHaveValue('Written in the first tab.');
  await expect(firstParagraph(other)).not.toBeEditable();
  await other.getByRole('button', { name: 'Write it here' }).click();
  await expect(firstParagraph(other)).toBeEditable();
  await expect(page.getByText('open in another tab')).toBeVisible();
  await expect(firstParagraph(page)).not.toBeEditable();
  await firstParagraph(other).fill('Written in the second tab.');
  await expect(other.getByText('Kept in this browser')).toBeVisible();
  await page.reload();
  await expect(firstParagraph(page)).toHaveValue('Written in the second tab.');
});

test(
  'drafts go into a file, and come back from it beside those that are there',
  { tag: '@sweep' },
  async ({ page }) => {
    await openCase(page, 'The depot under water', 'Article');
    await firstParagraph(page).fill('Kept in a file.');
    await expect(page.getByText('Kept in this browser')).toBeVisible();
    await page.getByRole('link', { name: 'All drafts' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save all drafts as a file' }).click();
    const path = await (await download).path();
    expect(readFileSync(path, 'utf8')).toContain('Kept in a file.');
    await page.locator('input[type="file"]').setInputFiles(path);
    await expect(page.getByText('Drafts opened: 1')).toBeVisible();
    await expect(drafts(page)).toHaveCount(2);
  },
);

test(
  'what others have changed since is shown, and joined with the draft',
  { tag: '@sweep' },
  async ({ page }) => {
    await openCase(page, 'The depot under water', 'Article');
    await firstParagraph(page).fill('Ours.');
    await expect(page.getByText('Kept in this browser')).toBeVisible();
    const record = 'content/cases/flooded-depot/case.yaml';
    const theirs = (await (await page.request.get(`/${record}`)).text()).replace(
      /^updated: .*$/m,
      'updated: 2026-12-01',
    );
    const bytes = Buffer.from(theirs);
    const blob = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    await listInstead(page, (files) =>
      files.map((file) => (file.path === record ? { ...file, blob } : file)),
    );
    await page.route(`**/${record}`, (route) => route.fulfill({ body: theirs }));
    await page.reload();
    await expect(page.getByText('others have changed since: 1')).toBeVisible();
    await page.getByRole('button', { name: 'Show what changed' }).click();
    await expect(page.getByText('it joins with yours')).toBeVisible();
    await page.getByRole('button', { name: 'Bring my draft up to date' }).click();
    await expect(page.getByText('others have changed since')).toBeHidden();
    await expect(firstParagraph(page)).toHaveValue('Ours.');
  },
);

test(
  'what is missing and behind in the languages of the editor is listed',
  { tag: '@sweep' },
  async ({ page }) => {
    // Each case that has the language is read: a few do.
    await listInstead(page, (files) => files.filter(({ path }) => !path.includes('/bulletin-')));
    await page.goto('/en/desk/');
    const mine = page.getByRole('region', { name: 'My languages' });
    await mine.getByRole('checkbox', { name: 'Persian' }).check();
    await expect(mine.getByText('no translation in Persian').first()).toBeVisible();
    await mine.getByRole('button', { name: 'Look for what is behind' }).click();
    await expect(mine.getByRole('status')).toContainText(/Looked at (\d+) of \1/);
    await page.reload();
    await expect(mine.getByRole('checkbox', { name: 'Persian' })).toBeChecked();
  },
);

import { expect, test } from '@playwright/test';

const CASE = '/en/cases/china-post-11185-cutover/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the cite dialog starts with the paragraph of the address, and copies', async ({ page }) => {
  await page.goto(`${CASE}#p5`);
  await page.getByRole('button', { name: 'Cite…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  const citation = dialog.getByRole('textbox');
  await expect(citation).toHaveValue(/: “.+”.*; retold by Unbroken Line, paragraph 5\. .+#p5$/i);
  for (const [format, expected] of [
    ['BibTeX', /^@inbook\{china-post-11185-cutover\.en\.p5,[^]*\}$/],
    ['RIS', /^TY {2}- CHAP[^]*#p5[^]*ER {2}-$/],
    ['CSL-JSON', /"id": "china-post-11185-cutover\.en\.p5"/],
  ] as const) {
    await dialog.getByLabel('Format').selectOption(format);
    await expect(citation).toHaveValue(expected);
  }
  await dialog.getByLabel('What to cite').selectOption('The case');
  await expect(citation).toHaveValue(/"id": "china-post-11185-cutover\.record\.en"/);
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await citation.inputValue());
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the citations can be downloaded all the same', async ({ page }) => {
    await page.goto(CASE);
    await expect(page.getByRole('button', { name: 'Cite…' })).toBeHidden();
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON'])
      await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  });
});

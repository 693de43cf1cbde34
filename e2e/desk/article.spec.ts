import { expect, test } from '@playwright/test';
import { openCase } from './open-case.ts';

test('paragraphs are split, joined, moved, deleted and added by keyboard, each with its number', async ({
  page,
}) => {
  await openCase(page, 'The depot under water', 'Article');
  const cards = page.locator('.card textarea');
  const names = (): Promise<string[]> =>
    cards.evaluateAll((fields) => fields.map((field) => field.getAttribute('aria-label') ?? ''));
  await expect(cards.nth(3)).toBeVisible();
  const before = await names();
  const at = before.findIndex((name) => name.endsWith('paragraph'));
  const text = await cards.nth(at).inputValue();

  await cards.nth(at).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A new paragraph, typed at once.');
  await expect(cards.nth(at + 1)).toHaveValue('A new paragraph, typed at once.');
  await expect(cards.nth(at + 1)).toBeFocused();
  await expect
    .poll(async () => (await names()).filter((name) => before.includes(name)))
    .toEqual(before);

  await page.keyboard.press('Alt+ArrowUp');
  await expect(cards.nth(at)).toHaveValue('A new paragraph, typed at once.');
  await expect(page.getByRole('status').filter({ hasText: 'Moved: number' })).toBeAttached();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Backspace');
  await expect(cards.nth(at)).toHaveValue(`${text} A new paragraph, typed at once.`);
  await expect.poll(names).toEqual(before);

  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(cards).toHaveCount(before.length - 1);
  await page.getByText('Deleted: 1').getByRole('button', { name: 'Undo' }).click();
  await expect(cards).toHaveCount(before.length);
});

test(
  'selected words become a term and are freed of it; a paragraph becomes an item',
  { tag: '@sweep' },
  async ({ page }) => {
    await openCase(page, 'The depot under water', 'Article');
    const area = page.getByRole('textbox', { name: /, paragraph$/ }).first();
    const word = /\b[a-z]{5,}\b/.exec(await area.inputValue())![0];
    await area.evaluate((field: HTMLTextAreaElement, own) => {
      field.focus();
      const from = field.value.indexOf(own);
      field.setSelectionRange(from, from + own.length);
    }, word);
    await page.getByRole('button', { name: 'Mark the selected words as a term' }).click();
    await page.getByLabel('Which term is meant?').fill('earthquake');
    await page.getByRole('button', { name: /^earthquake$/i }).click();
    await expect(area).toHaveValue(new RegExp(`⟦${word}⟧`));
    await expect(page.getByRole('list', { name: 'Marks of this paragraph' })).toContainText(
      `${word}: earthquake`,
    );
    await expect(area).toBeFocused();
    await page.keyboard.type('!');
    await expect(area).toHaveValue(new RegExp(`⟦${word}⟧!`));
    await page.getByRole('button', { name: `Take the mark of “${word}” away` }).click();
    await expect(area).not.toHaveValue(/[⟦⟧]/);
    const before = await area.getAttribute('aria-label');
    await area.focus();
    await page.getByRole('combobox', { name: 'What it is' }).selectOption('list item');
    await expect(page.locator('.card.item textarea').first()).toHaveAttribute(
      'aria-label',
      before!.replace('paragraph', 'list item'),
    );
    await page
      .locator('.card.item textarea')
      .first()
      .evaluate((field: HTMLTextAreaElement) => {
        field.select();
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'Out\nIt ran.');
        clipboardData.setData('text/html', '<h2>Out</h2><p>It <b>ran</b><img src=x> by night.</p>');
        const how = { clipboardData, cancelable: true, bubbles: true };
        field.dispatchEvent(new ClipboardEvent('paste', how));
      });
    const values = (): Promise<string[]> =>
      page
        .locator('.card textarea')
        .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    await expect.poll(values).toContain('It **ran** by night.');
  },
);

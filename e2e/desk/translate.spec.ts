import { expect, test } from '@playwright/test';
import { openCase } from './open-case.ts';

const CASE = 'The library of answers';

test('paragraphs are translated in any order and stand under their ids; a reload loses nothing', async ({
  page,
}) => {
  await openCase(page, CASE, 'Translate');
  await page.getByLabel('Into').selectOption({ label: 'Persian' });
  const paragraph = (id: string) =>
    page.getByRole('textbox', { name: `Paragraph ${id} in Persian`, exact: true });
  await paragraph('4').fill('هیچ‌کس بی‌پاسخ به خانه نرفت.');
  await paragraph('2').fill('در سال ۲۰۲۱ کارمندان ۳۰۰ پاسخ را در یک قفسه نگه می‌داشتند.');
  await expect(page.getByRole('status').filter({ hasText: '2 of 5 paragraphs' })).toBeVisible();
  await expect(page.getByText('Kept in this browser')).toBeVisible();
  await page.reload();
  await expect(paragraph('4')).toHaveValue('هیچ‌کس بی‌پاسخ به خانه نرفت.');
  await expect(paragraph('2')).toHaveValue(/۳۰۰/);
  await expect(paragraph('3')).toHaveValue('');
});

test(
  'the vocabulary’s word is taken over with one press, and a number that is missing is said',
  { tag: '@sweep' },
  async ({ page }) => {
    await openCase(page, CASE, 'Translate');
    await page.getByLabel('Into').selectOption({ label: 'Chinese' });
    const row = page.getByRole('article', { name: 'Paragraph 3cwm' });
    const area = row.getByRole('textbox', { name: 'Paragraph 3cwm in Chinese' });
    await area.fill('那天晚上，一名学生在');
    await row.getByRole('button', { name: '应急演练', exact: true }).click();
    await expect(area).toHaveValue('那天晚上，一名学生在⟦应急演练⟧');
    const second = page.getByRole('article', { name: 'Paragraph 2', exact: true });
    await second.getByRole('textbox').fill('2021年，市政厅的办事员把答案放在一个书架上。');
    await expect(second.getByText('300')).toHaveCount(2);
  },
);

test('what is behind comes first; who read it again is asked once', async ({ page }) => {
  await openCase(page, CASE, 'Translate');
  await page.getByLabel('Into').selectOption({ label: 'Chinese' });
  const behind = page.getByRole('region', { name: 'The original has changed since' });
  await expect(behind.getByRole('article')).toHaveCount(1);
  await expect(behind.getByText('What changed')).toBeVisible();
  await behind.getByRole('button', { name: 'It still holds' }).click();
  await behind.getByRole('textbox', { name: /^Your name/ }).fill('Shirin');
  await behind.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText(/Paragraph 3 holds: Shirin/)).toBeVisible();
  await expect(behind).toHaveCount(0);
});

test(
  'the language stays while it is written, and a translation that is emptied is none',
  { tag: '@sweep' },
  async ({ page }) => {
    await openCase(page, 'Claims by candlelight', 'Translate');
    const into = page.getByLabel('Into');
    const first = await into.inputValue();
    const field = page.getByRole('textbox', { name: /^Paragraph 1 in / });
    await field.fill('半个理赔组');
    await expect(page.getByText('1 of 3 paragraphs translated')).toBeVisible();
    await expect(into).toHaveValue(first);
    const title = page.getByLabel('Title', { exact: true });
    await expect(title).toHaveValue('');
    await field.fill('');
    await expect(page.getByText('0 of 3 paragraphs translated')).toBeVisible();
    await expect(page.getByText('Nothing of this text is translated')).toHaveCount(0);
    await title.fill('烛光下的理赔');
    await expect(page.getByText('Nothing of this text is translated')).toBeVisible();
    await page.getByRole('button', { name: 'Take this language away' }).click();
    await expect(title).toHaveValue('');
    await expect(page.getByText('Nothing of this text is translated')).toHaveCount(0);
  },
);

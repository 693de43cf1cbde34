import { expect, test, type Page } from '@playwright/test';

const SENTENCES = [
  'At nine on Friday the river came into the hall of the depot, and the phones of forty agents were dead.',
  'The shift leader sent everybody home but six, who took the emergency line by torchlight until dawn.',
  'By noon the company had opened a second room in the town hall, and nobody waited longer than a minute.',
];
const HTML = `<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<img src="x" onerror="window.ran = true"><script>window.ran = true</script>
<article><h1>The night the river came in</h1><p class="byline">By Ann Poe</p>
${SENTENCES.map((text) => `<p>${text}</p>`).join('\n')}
<p>© 2021 Metro Wire. All rights reserved.</p></article>`;

const paste = (page: Page, html: string): Promise<void> =>
  page.getByLabel('The text of the page').evaluate((field, marked) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', marked);
    clipboardData.setData('text/plain', 'The same as plain text.');
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);

test('a pasted page becomes a draft; rights, article, source beside it; nothing of it runs', async ({
  page,
}) => {
  await page.goto('/en/desk/#/new');
  await paste(page, HTML);
  await expect(page.getByLabel('Title')).toHaveValue('The night the river came in');
  await expect(page.getByLabel('Authors')).toHaveValue('Ann Poe');
  await expect(page.getByText('The page speaks of rights')).toBeVisible();
  const left = page.locator('.lines .left').filter({ hasText: 'Home' });
  await left.getByRole('button', { name: /^Keep line/ }).click();
  await expect(page.locator('.result')).toContainText('Home');
  await page.getByRole('button', { name: /^Leave line .* to the desk/ }).click();
  await expect(page.locator('.result')).not.toContainText('Home');
  const kept = page.locator('.lines li').filter({ hasText: 'By noon' });
  await kept.getByRole('button', { name: /^Leave out line/ }).click();
  await expect(page.locator('.result')).not.toContainText('By noon');
  await kept.getByRole('button', { name: /to the desk again$/ }).click();
  await expect(page.locator('.result')).toContainText('By noon');

  const id = page.getByLabel('Short name of the case');
  await id.fill('flooded-depot');
  await expect(page.getByText('There is a case of this name already')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make a draft' })).toBeDisabled();
  await id.fill('river-night-depot');
  await page.reload();
  await expect(id).toHaveValue('river-night-depot');
  await page.getByRole('button', { name: 'Make a draft' }).click();

  await expect(page.getByRole('heading', { name: 'Rights', level: 2 })).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Not settled/ })).toBeChecked();
  await expect(page.locator('#screen')).toBeFocused();
  await page.getByRole('radio', { name: /^Retold/ }).check();
  await page.getByRole('button', { name: /^Take it/ }).click();
  await expect(page.locator('#holder-fa')).not.toHaveValue('');
  await page.getByRole('link', { name: 'Next: Article' }).click();
  await expect(page.getByRole('complementary', { name: 'The source' })).toContainText(
    'emergency line',
  );
  await expect(page.getByText('Paragraphs that come too close to the source: 3')).toBeVisible();
  await page
    .getByRole('textbox', { name: /^1, paragraph/ })
    .fill('Water stood in the depot that Friday.');
  await expect(page.getByText('Paragraphs that come too close to the source: 2')).toBeVisible();
  await expect(page.getByText('Kept in this browser')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: /^1, paragraph/ })).toHaveValue(
    'Water stood in the depot that Friday.',
  );
  await page.getByRole('link', { name: 'Check', exact: true }).click();
  await page.getByRole('link', { name: /What it is about/ }).click();
  await expect(page.getByLabel('Search by any name')).toBeFocused();
  await page.getByText('All concepts', { exact: true }).click();
  await page.locator('[data-at="tags"] ul button').first().click();
  await expect(page.locator('ol.tags li')).toHaveCount(1);
  await expect(page.locator('body')).not.toBeFocused();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('a file that is no text is refused in words', { tag: '@sweep' }, async ({ page }) => {
  await page.goto('/fa/desk/#/new');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'letter.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('PK\u0003\u0004'),
  });
  await expect(page.getByRole('alert')).toContainText('letter.docx');
});

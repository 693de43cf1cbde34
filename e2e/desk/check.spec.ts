import { expect, test } from '@playwright/test';
import { goTo, openCase } from './open-case.ts';

test('errors are counted in the steps, stand under their cause, and lead to their place', async ({
  page,
}) => {
  await openCase(page, 'The depot under water', 'Translate');
  await page.getByLabel('Into').selectOption({ label: 'Persian' });
  const area = page.getByRole('textbox', { name: 'Paragraph 2 in Persian', exact: true });
  const before = await area.inputValue();
  await area.fill(before.replace('۴۰', '۴۱'));
  const step = page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('link', { name: /^Check/ });
  await expect(step).toHaveAccessibleName(/1 to be mended/);
  await step.click();
  await expect(page.getByRole('heading', { name: 'To be mended: 1' })).toBeVisible();
  await page
    .getByRole('link', { name: /Paragraph 2 · Persian/ })
    .first()
    .click();
  await expect(area).toBeFocused();
  await area.fill(before);
  await expect(step).toHaveAccessibleName('Check');
});

test('the preview shows the page in each language, as wide as is asked, and its marks jump', async ({
  page,
}) => {
  await openCase(page, 'The depot under water', 'Preview');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('#p2')).toContainText('The river came into the hall');
  const picture = frame.getByRole('img', { name: 'The hall of the depot, its floor under water' });
  await expect
    .poll(() => picture.evaluate((own: HTMLImageElement) => own.naturalWidth))
    .toBeGreaterThan(0);
  await expect(
    frame.getByRole('heading', { name: 'Related cases, and what they share' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Persian' }).click();
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('button', { name: 'Phone' }).click();
  await expect(page.locator('iframe')).toHaveCSS('width', '390px');
  await frame.locator('.ev a').first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'Preview' })).toBeAttached();
  await goTo(page, 'Check');
});

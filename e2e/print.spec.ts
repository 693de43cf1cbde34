import { expect, test } from '@playwright/test';
import { LOCALES } from '../src/model/locale.ts';
import { mainlyIn } from './mainly-in.ts';

const BLACK = 'rgb(0, 0, 0)';

for (const locale of LOCALES) {
  test(`charts and stations are printed in ${locale}`, mainlyIn('fa', locale), async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`/${locale}/cases/rackspace-phone-outage/`);
    await expect(page.locator('.scale')).toBeVisible();
    await expect(page.locator('.scale line').first()).toHaveCSS('stroke', BLACK);
    await expect(page.locator('main')).toHaveCSS('print-color-adjust', 'exact');
    await page.goto(`/${locale}/practices/`);
    await expect(page.locator('.matrix button').first()).toBeVisible();
  });

  test(
    `the address of another site, and of evidence, follows its link in ${locale}`,
    mainlyIn('zh', locale),
    async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      for (const [path, selector] of [
        [`/${locale}/data/`, 'main a[href^="https:"]'],
        [`/${locale}/practices/hotline-cutover/`, '.prose a[href*="#p"]'],
      ] as const) {
        await page.goto(path);
        const link = page.locator(selector).first();
        // On paper an address of this site is whole too.
        const href =
          (await link.getAttribute('data-address')) ?? (await link.getAttribute('href')) ?? '';
        expect(href).toMatch(/^https:/);
        const printed = await link.evaluate((one) => getComputedStyle(one, '::after').content);
        expect(printed).toContain(href);
      }
      const sheet = await page
        .locator('link[rel="canonical"]')
        .evaluate((one) => [getComputedStyle(one, '::after').content, one.getClientRects().length]);
      expect(sheet).toEqual([expect.stringMatching(/^"https:.+\/hotline-cutover\/"$/), 1]);
      const inside = page.locator('.cases a').first();
      expect(await inside.evaluate((one) => getComputedStyle(one, '::after').content)).toBe('none');
    },
  );
}

test('on paper the evidence of a claim stands at the line, and no card or code is parted', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 672, height: 960 });
  await page.goto('/en/cases/china-post-11185-cutover/#p4');
  await expect(page.locator('#p4')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  const claim = page.locator('.claims > li').first();
  const [evidence, text] = await Promise.all([
    claim.locator('.ev').boundingBox(),
    claim.locator('p').first().boundingBox(),
  ]);
  expect(evidence!.x + evidence!.width).toBeLessThanOrEqual(text!.x);
  await page.goto('/zh/cases/');
  await expect(page.locator('.cases > li').first()).toHaveCSS('break-inside', 'avoid');
  await page.goto('/fa/guides/evidence/');
  await expect(page.locator('pre').first()).toHaveCSS('break-inside', 'avoid');
});

test('what is inferred is explained on paper, though it is folded on the screen', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/cases/china-post-11185-cutover/');
  await expect(page.locator('.course .mark p').first()).toBeVisible();
});

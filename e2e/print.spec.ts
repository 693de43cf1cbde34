import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '../src/model/locale.ts';
import { mainlyIn } from './mainly-in.ts';
import { kindOf, largestOfKind, sitemapPaths } from './site.ts';

const BLACK = 'rgb(0, 0, 0)';

const sheetsOf = async (page: Page, path: string): Promise<number> => {
  await page.goto(path);
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1');
  return sheets.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};

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

  test(`every practice is one sheet in ${locale}`, { tag: '@sweep' }, async ({ page }) => {
    const paths = sitemapPaths().filter((path) => kindOf(path) === `/${locale}/practices/*/`);
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths) expect(await sheetsOf(page, path), path).toBe(1);
  });

  test(
    `a practice is one sheet, with the addresses of its evidence at the end, in ${locale}`,
    mainlyIn('en', locale),
    async ({ page }) => {
      const largest = largestOfKind().find((path) => kindOf(path) === `/${locale}/practices/*/`);
      expect(await sheetsOf(page, largest!)).toBe(1);
      await page.goto(`/${locale}/practices/hotline-cutover/`);
      const addresses = page.locator('.addresses');
      await expect(addresses).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(addresses).toBeVisible();
      const first = page.locator('.prose a[href*="#p"]').first();
      const [href, note] = await Promise.all([
        first.getAttribute('href'),
        first.evaluate((one) => getComputedStyle(one, '::after').content),
      ]);
      await expect(addresses.locator('li').first()).toHaveText(new RegExp(`^https:.+${href!}$`));
      expect(note).toContain({ en: '1', zh: '1', fa: '۱' }[locale]);
      const sheet = await page
        .locator('link[rel="canonical"]')
        .evaluate((one) => [getComputedStyle(one, '::after').content, one.getClientRects().length]);
      expect(sheet).toEqual([expect.stringMatching(/^"https:.+\/hotline-cutover\/"$/), 1]);
    },
  );

  test(
    `the address of another site follows its link on paper in ${locale}`,
    mainlyIn('zh', locale),
    async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(`/${locale}/data/`);
      const link = page.locator('main a[href^="https:"]').first();
      const printed = await link.evaluate((one) => getComputedStyle(one, '::after').content);
      expect(printed).toContain(await link.getAttribute('href'));
      const inside = page.locator('main a[href^="/"]').first();
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

test('on paper a second telling stays folded, unless the reader has opened it, and all else opens', async ({
  page,
}) => {
  await page.goto('/en/cases/flooded-depot/');
  const version = page.locator('.story > .fold > .text');
  const measure = page.locator('#p3');
  const onScreen = await measure.evaluate((one) => getComputedStyle(one).maxWidth);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(version).toBeHidden();
  await expect(page.locator('.facts').first()).toBeVisible();
  expect(await measure.evaluate((one) => getComputedStyle(one).maxWidth)).not.toBe(onScreen);
  await page.locator('.story > .fold > summary').click();
  await expect(version).toBeVisible();
});

test('on paper no value of a figure is broken, and no number lies on its row', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 672, height: 960 });
  await page.goto('/en/cases/rackspace-phone-outage/');
  const faults = await page
    .locator('.value')
    .evaluateAll((values) =>
      values.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
    );
  expect(faults).toEqual([]);
  const overlaps = await page.locator('.course > li').evaluateAll((events) =>
    events.flatMap((one) => {
      const [text, evidence] = ['p:not(.when, .ev)', '.ev'].map((part) =>
        one.querySelector(part)?.getBoundingClientRect(),
      );
      return text && evidence && evidence.left < text.right ? [one.id] : [];
    }),
  );
  expect(overlaps).toEqual([]);
});

import { expect, test } from '@playwright/test';
import { templates } from './site.ts';

const persian = templates().filter((path) => path.startsWith('/fa/'));

for (const path of persian) {
  for (const width of [360, 1280]) {
    test(`${path} is mirrored at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const found = await page.evaluate(() => {
        const main = document.querySelector('main');
        if (!main) throw new Error('no main');
        const style = getComputedStyle(main);
        const { left, right } = main.getBoundingClientRect();
        const heading = document.querySelector('h1')?.getBoundingClientRect();
        const gutter = parseFloat(style.paddingRight);
        return {
          lineAtRight: style.borderRightWidth === '2px' && style.borderLeftWidth === '0px',
          gutterAtRight: gutter > 0 && style.paddingLeft === '0px',
          headingAtGutter:
            heading !== undefined && Math.abs(right - 2 - gutter - heading.right) < 1,
          // What starts a line in the wrong place stands against the left edge.
          textAtLeft: [...main.querySelectorAll('p, h2, h3, dt')]
            .filter((element) => element.closest('[dir="ltr"]') === null)
            .filter((element) => !['right', 'start'].includes(getComputedStyle(element).textAlign))
            .map(({ className }) => className),
          hasWidth: right > left,
        };
      });
      expect(found).toEqual({
        lineAtRight: true,
        gutterAtRight: true,
        headingAtGutter: true,
        textAtLeft: [],
        hasWidth: true,
      });
    });
  }
}

test('numbers of paragraphs and dates are in Persian digits', async ({ page }) => {
  await page.goto('/fa/cases/china-post-11185-cutover/');
  const numbers = await page.locator('.n, .ev a, time').allTextContents();
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.filter((text) => /\d/.test(text))).toEqual([]);
});

test('only lists of running text are numbered', async ({ page }) => {
  await page.goto('/fa/cases/china-post-11185-cutover/');
  await expect(page.locator('.crumbs ol')).toHaveCSS('list-style-type', 'none');
});

test('Persian is set in its own face, which no other language loads', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.goto('/zh/');
  expect(fonts).toEqual([]);
  await page.goto('/fa/');
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('1rem Vazirmatn'))).toBe(true);
  expect(fonts).toHaveLength(1);
});

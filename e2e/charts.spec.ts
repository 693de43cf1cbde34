import { expect, test, type Locator, type Page } from '@playwright/test';
import { LOCALE_INFO, LOCALES } from '../src/model/locale.ts';

const CUTOVER = 'cases/china-post-11185-cutover/';

// Browsers describe a picture by its `desc`; the matcher for descriptions does not look there.
const describes = (picture: Locator): Locator => picture.locator('desc');

const placesOf = (page: Page, selector: string): Promise<number[]> =>
  page.locator(selector).evaluateAll((found) =>
    found.map((element) => {
      const { left, width } = element.getBoundingClientRect();
      return left + width / 2;
    }),
  );

const boxOf = async (picture: Locator, label: string) =>
  (await picture.getByText(label, { exact: true }).boundingBox())!;

/** The font sizes of the labels of a picture, as they are drawn. */
const labelSizes = (page: Page, selector: string): Promise<number[]> =>
  page.locator(`${selector} text`).evaluateAll((labels) =>
    labels.map((label) => {
      const { a, b } = (label as SVGTextElement).getScreenCTM()!;
      return Number.parseFloat(getComputedStyle(label).fontSize) * Math.hypot(a, b);
    }),
  );

for (const locale of LOCALES) {
  test.describe(locale, () => {
    const rightToLeft = LOCALE_INFO[locale].dir === 'rtl';

    test('the course of a case is a picture with a name, beside the list that is its table', async ({
      page,
    }) => {
      await page.goto(`/${locale}/${CUTOVER}`);
      const section = page.locator('section', { has: page.locator('#course') });
      const picture = section.getByRole('img');
      await expect(picture).toHaveAccessibleName(
        (await page.locator('#course').textContent()) ?? '',
      );
      await expect(describes(picture)).toHaveText(/\S/);
      const events = await section.locator('ol.course > li').count();
      await expect(picture.locator('circle')).toHaveCount(events);
    });

    test('time runs as the language is read', async ({ page }) => {
      await page.goto(`/${locale}/${CUTOVER}`);
      const nodes = await placesOf(page, '.scale circle');
      const ordered = nodes.toSorted((a, b) => (rightToLeft ? b - a : a - b));
      expect(nodes).toEqual(ordered);
      expect(new Set(nodes).size).toBe(nodes.length);
    });

    test('the line beside the events is dashed where service was interrupted, thin under strain', async ({
      page,
    }) => {
      await page.goto(`/${locale}/cases/rackspace-phone-outage/`);
      const drawn = await page.locator('.course > li').evaluateAll((events) =>
        events.map((event) => {
          const line = getComputedStyle(event, '::before');
          const { borderInlineStartStyle: style, borderInlineStartWidth: width } = line;
          return [(event as HTMLElement).dataset.service, style, width].join(' ');
        }),
      );
      expect([...new Set(drawn)]).toEqual([
        'interrupted dashed 2px',
        'strained solid 1px',
        'normal solid 2px',
      ]);
    });

    test('the line of the service is never broken, and dashed where it was interrupted', async ({
      page,
    }) => {
      await page.goto(`/${locale}/cases/rackspace-phone-outage/`);
      const lines = await page.locator('.scale line').evaluateAll((found) =>
        found.map((line) => ({
          from: line.getAttribute('x1'),
          to: line.getAttribute('x2'),
          dashed: getComputedStyle(line).strokeDasharray !== 'none',
        })),
      );
      expect(lines.map(({ dashed }) => dashed)).toEqual([true, false]);
      expect(lines[1]!.from).toBe(lines[0]!.to);
      expect(lines[0]!.from).toBe(rightToLeft ? '100%' : '0%');
      expect(lines[1]!.to).toBe(rightToLeft ? '0%' : '100%');
    });

    test('labels are at least 12 px at a width of 360', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      for (const [path, selector] of [
        [CUTOVER, '.scale'],
        ['cases/', '.timeline'],
        ['practices/', '.matrix'],
      ] as const) {
        await page.goto(`/${locale}/${path}`);
        const sizes = await labelSizes(page, selector);
        expect(sizes.length).toBeGreaterThan(0);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      }
    });

    test('every case is on the one time line, with its link and its period', async ({ page }) => {
      await page.goto(`/${locale}/cases/`);
      const rows = page.locator('.timeline tbody tr');
      await expect(rows).toHaveCount(await page.locator('ul.cases > li').count());
      for (const row of await rows.all()) {
        await expect(row.getByRole('rowheader').getByRole('link')).toHaveAttribute(
          'href',
          /\/cases\/[a-z0-9-]+\/$/,
        );
        await expect(row.getByRole('cell').first()).toHaveText(/\S/);
      }
      for (const strip of await page.locator('.timeline').getByRole('img').all()) {
        await expect(strip).toHaveAccessibleName(/./);
        await expect(describes(strip)).toHaveText(/\S/);
      }
    });

    test('the map names its places, each with its cases in the table beside it', async ({
      page,
    }) => {
      await page.goto(`/${locale}/cases/`);
      const section = page.locator('section', { has: page.locator('#map') });
      const picture = section.getByRole('img');
      await expect(picture).toHaveAccessibleName(/./);
      const names = await picture.locator('text').allTextContents();
      expect(names.length).toBeGreaterThan(5);
      for (const name of names) {
        await expect(describes(picture)).toContainText(name);
        const row = section.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
        await expect(row.getByRole('link').first()).toHaveAttribute('href', /\/cases\/.+\/$/);
      }
      const [wuhan, beijing] = [
        { en: 'Wuhan', zh: '武汉', fa: 'ووهان' }[locale],
        { en: 'Beijing', zh: '北京', fa: 'پکن' }[locale],
      ];
      // East is right in Persian too.
      const [west, east] = [await boxOf(picture, wuhan), await boxOf(picture, beijing)];
      expect(west.x).toBeLessThan(east.x);
      expect(west.y).toBeGreaterThan(east.y);
    });

    test('labels of the map keep clear of each other at a width of 360', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(`/${locale}/cases/`);
      const boxes = await page.locator('.map text').evaluateAll((labels) =>
        labels.map((label) => {
          const { left, right, top, bottom } = label.getBoundingClientRect();
          return { left, right, top: top + 2, bottom: bottom - 2 };
        }),
      );
      const clashes = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          ),
      );
      expect(clashes).toEqual([]);
      expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
    });

    test('labels of a course keep clear of each other at a width of 360', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      for (const path of [CUTOVER, 'cases/ge-healthcare-smart-service/']) {
        await page.goto(`/${locale}/${path}`);
        await page.evaluate(() => document.fonts.ready);
        const boxes = await page.locator('.scale text').evaluateAll((labels) =>
          labels.map((label) => {
            const { left, right, top, bottom } = label.getBoundingClientRect();
            return { text: label.textContent, left, right, middle: (top + bottom) / 2 };
          }),
        );
        const clashes = boxes.flatMap((a, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (b) => a.left < b.right && b.left < a.right && Math.abs(a.middle - b.middle) < 12,
            )
            .map((b) => `${a.text} × ${b.text}`),
        );
        expect(clashes).toEqual([]);
        expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
        expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(360);
      }
    });

    test('a mark of the matrix leads to the paragraph that it counts', async ({ page }) => {
      await page.goto(`/${locale}/practices/`);
      const mark = page.locator('.matrix tbody tr').nth(5).getByRole('button').nth(1);
      await expect(mark).toHaveAccessibleName(/ · .+ · /);
      await mark.press('Enter');
      const evidence = page.locator('.sheet:popover-open .nodes a');
      const counted = (await mark.textContent())?.trim() ?? '';
      const inDigits = new Intl.NumberFormat(LOCALE_INFO[locale].tag);
      expect(inDigits.format(await evidence.count())).toBe(counted);
      const href = await evidence.first().getAttribute('href');
      await evidence.first().click();
      await expect(page).toHaveURL(new RegExp(`${href ?? ''}$`));
      await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
    });
  });
}

test('the matrix needs no script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/practices/');
  await page.locator('.matrix button').first().click();
  await expect(page.locator('.sheet .nodes a:visible').first()).toBeVisible();
  await context.close();
});

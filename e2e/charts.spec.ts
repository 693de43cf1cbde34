import { expect, test, type Locator, type Page } from '@playwright/test';
import { LOCALE_INFO, LOCALES } from '../src/model/locale.ts';
import { mainlyIn } from './mainly-in.ts';

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

/** Where the place of a label is; the label itself stands at one of its sides. */
const dotOf = async (picture: Locator, label: string) => {
  const text = picture.getByText(label, { exact: true });
  const [x = '', y = ''] = await Promise.all(['x', 'y'].map((name) => text.getAttribute(name)));
  return (await picture.locator(`circle[cx="${x}"][cy="${y}"]`).boundingBox())!;
};

/** The font sizes of the labels of a picture, as they are drawn. */
const labelSizes = (page: Page, selector: string): Promise<number[]> =>
  page.locator(`${selector} text`).evaluateAll((labels) =>
    labels.map((label) => {
      const { a, b } = (label as SVGTextElement).getScreenCTM()!;
      return Number.parseFloat(getComputedStyle(label).fontSize) * Math.hypot(a, b);
    }),
  );

/** Labels that lie over one another, and what sticks out of the window. */
const faultsOfLabels = async (page: Page, selector: string): Promise<string[]> => {
  await page.evaluate(() => document.fonts.ready);
  return page.locator(`${selector}:visible`).evaluateAll((labels) => {
    const boxes = labels.map((label) => {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      return { text: label.textContent, left, right, top: top + 2, bottom: bottom - 2 };
    });
    const out = boxes.filter(({ left, right }) => left < 0 || right > innerWidth);
    const clashes = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} × ${b.text}`),
    );
    return [...out.map(({ text }) => text), ...clashes];
  });
};

for (const locale of LOCALES) {
  test.describe(locale, () => {
    const rightToLeft = LOCALE_INFO[locale].dir === 'rtl';

    test(
      'the course of a case is a picture with a name, beside the list that is its table; time runs as the language is read',
      mainlyIn('fa', locale),
      async ({ page }) => {
        await page.goto(`/${locale}/${CUTOVER}#course`);
        const section = page.locator('section', { has: page.locator('#course') });
        const picture = section.getByRole('img');
        await expect(picture).toHaveAccessibleName(
          (await page.locator('#course').textContent()) ?? '',
        );
        await expect(describes(picture)).toHaveText(/\S/);
        const events = await section.locator('ol.course > li').count();
        await expect(picture.locator('circle')).toHaveCount(events);

        const nodes = await placesOf(page, '.scale circle');
        const ordered = nodes.toSorted((a, b) => (rightToLeft ? b - a : a - b));
        expect(nodes).toEqual(ordered);
        expect(new Set(nodes).size).toBe(nodes.length);
      },
    );

    test(
      'the line of the service is never broken: dashed where it was interrupted, thin under strain',
      mainlyIn('fa', locale),
      async ({ page }) => {
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
      },
    );

    test(
      'labels are at least 12 px at a width of 360, and keep clear of each other',
      mainlyIn('en', locale),
      async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 800 });
        for (const [path, sized, clear] of [
          [CUTOVER, '.scale', '.scale text'],
          ['cases/ge-healthcare-smart-service/', '.scale', '.scale text'],
          ['timeline/', '.timeline', ''],
          ['map/', '.map', '.map text'],
          ['practices/', '.matrix', ''],
        ] as const) {
          await page.goto(`/${locale}/${path}`);
          const sizes = await labelSizes(page, sized);
          expect(sizes.length).toBeGreaterThan(0);
          expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
          if (clear) expect(await faultsOfLabels(page, clear), path).toEqual([]);
        }
      },
    );

    test(
      'each case on the time line has its link and its period',
      mainlyIn('zh', locale),
      async ({ page }) => {
        await page.goto(`/${locale}/timeline/`);
        const rows = await page.locator('.timeline tbody tr').evaluateAll((all) =>
          all.map((row) => ({
            link: row.querySelector<HTMLAnchorElement>('th[scope="row"] a')?.pathname ?? '',
            period: row.querySelector('td')?.textContent.trim() ?? '',
          })),
        );
        expect(rows).toHaveLength(50);
        for (const { link, period } of rows) {
          expect(link).toMatch(/\/cases\/[a-z0-9-]+\/$/);
          expect(period).toMatch(/\S/);
        }
        const strips = page.locator('.timeline').getByRole('img');
        for (const strip of [strips.first(), strips.last()]) {
          await expect(strip).toHaveAccessibleName(/./);
          await expect(describes(strip)).toHaveText(/\S/);
        }
      },
    );

    test(
      'the map names its places, each with its cases in the table beside it',
      mainlyIn('fa', locale),
      async ({ page }) => {
        await page.goto(`/${locale}/map/`);
        const picture = page.locator('.map').getByRole('img');
        await expect(picture).toHaveAccessibleName(/./);
        const named = await picture.locator('text').allTextContents();
        expect(named.length).toBeGreaterThan(5);
        const described = (await describes(picture).textContent()) ?? '';
        const rowsHere = () =>
          page.locator('.places tbody tr').evaluateAll((all) =>
            all.map((row) => ({
              name: row.querySelector('th')?.textContent ?? '',
              links: row.querySelectorAll('a[href*="/cases/"]').length,
            })),
          );
        const first = await rowsHere();
        await page.locator('.pager [rel=next]').click();
        const rows = [...first, ...(await rowsHere())];
        for (const name of named) {
          expect(described).toContain(name);
          const row = rows.find((one) => one.name.includes(name));
          expect(row?.links, name).toBeGreaterThan(0);
        }
        // East is right in Persian too.
        await page.goBack();
        const [west, east] = await Promise.all(
          [
            { en: 'Wuhan', zh: '武汉', fa: 'ووهان' }[locale],
            { en: 'Beijing', zh: '北京', fa: 'پکن' }[locale],
          ].map((name) => dotOf(picture, name)),
        );
        expect(west!.x).toBeLessThan(east!.x);
        expect(west!.y).toBeGreaterThan(east!.y);
      },
    );

    test(
      'a mark of the matrix leads to the paragraph that it counts',
      mainlyIn('en', locale),
      async ({ page }) => {
        await page.goto(`/${locale}/practices/`);
        const mark = page.locator('.matrix tbody').getByRole('button').nth(1);
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
      },
    );
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the matrix opens all the same', async ({ page }) => {
    await page.goto('/en/practices/');
    await page.locator('.matrix button').first().click();
    await expect(page.locator('.sheet .nodes a:visible').first()).toBeVisible();
  });
});

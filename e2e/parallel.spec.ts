import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { root } from '../scripts/run.mjs';

const LOCALES = ['en', 'zh', 'fa'];
const CASE = '/en/cases/ge-healthcare-smart-service/';
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 600, height: 800 };

/** `cases/x/zh-en/` for each two languages in which a published case has an article. */
const expectedPairs = (): string[] => {
  const cases = globSync('content/cases/*/case.yaml', { cwd: root })
    .filter((file) => /^status: published$/m.test(readFileSync(join(root, file), 'utf8')))
    .map(dirname);
  return cases.flatMap((folder) => {
    const files = globSync(`${folder}/article.*.mdx`, { cwd: root });
    const languages = files.map((file) => basename(file).split('.')[1] ?? '');
    const pairs = languages.flatMap((a) =>
      languages.filter((b) => b !== a).map((b) => `${a}-${b}`),
    );
    return pairs.map((pair) => `cases/${basename(folder)}/${pair}/`);
  });
};

const row = (page: Page, id: string): Locator => page.locator(`.rows > [id="${id}"]`);
const first = (page: Page, id: string): Locator => row(page, id).locator('> [lang]').first();
const second = (page: Page, id: string): Locator => row(page, id).locator('> [lang]').last();
const cover = (page: Page): Locator => page.locator('.bar').getByRole('checkbox');

/** The edges of a cell, as the reader sees them. */
interface Edges {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The edges of the two cells of each row. */
const edges = (page: Page): Promise<{ a: Edges; b: Edges }[]> =>
  page.locator('.rows > [id]').evaluateAll((rows) =>
    rows.map((one) => {
      const [a, b] = [...one.querySelectorAll(':scope > [lang]')].map((cell) => {
        const { top, bottom, left, right } = cell.getBoundingClientRect();
        return { top, bottom, left, right };
      });
      if (!a || !b) throw new Error(`${one.id} lacks a cell`);
      return { a, b };
    }),
  );

test('every pair of every published case is in the site map, in each language, and no other', async ({
  request,
}) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [
    ...sitemap.matchAll(/<loc>https?:\/\/[^/]+\/([^<]*\/[a-z]{2}-[a-z]{2}\/)<\/loc>/g),
  ];
  const expected = LOCALES.flatMap((locale) => expectedPairs().map((path) => `${locale}/${path}`));
  expect(expected.length).toBeGreaterThan(0);
  expect(listed.map(([, path]) => path).sort()).toEqual(expected.sort());
  for (const path of expected) expect((await request.get(`/${path}`)).status(), path).toBe(200);
  for (const none of ['en-en', 'en-de', 'zh'])
    expect((await request.get(`${CASE}${none}/`)).status(), none).toBe(404);
});

for (const path of expectedPairs())
  test(`${path}: blocks of both articles, each in its language and direction`, async ({ page }) => {
    const [a = '', b = ''] = path.split('/')[2]?.split('-') ?? [];
    const numbersOf = async (language: string) => {
      await page.goto(`/${language}/${path.replace(/[^/]+\/$/, '')}`);
      return page.locator('.text [id]').evaluateAll((blocks) => blocks.map(({ id }) => id));
    };
    const ids = [await numbersOf(a), await numbersOf(b)];
    await page.goto(`/en/${path}`);
    const rows = await page.locator('.rows > [id]').evaluateAll((all) =>
      all.map((one) => ({
        id: one.id,
        cells: [...one.querySelectorAll<HTMLElement>(':scope > [lang]')].map(
          (cell) => `${cell.lang.slice(0, 2)} ${cell.dir} ${getComputedStyle(cell).direction}`,
        ),
      })),
    );
    const written = (language: string) =>
      language === 'fa' ? 'fa rtl rtl' : `${language} ltr ltr`;
    expect(rows.map(({ id }) => id)).toEqual(ids[0]);
    expect(rows.map(({ id }) => id)).toEqual(ids[1]);
    for (const { id, cells } of rows) expect(cells, id).toEqual([written(a), written(b)]);
  });

test('rows are level where there is room', async ({ page }) => {
  await page.setViewportSize(WIDE);
  for (const pair of ['zh-en', 'fa-zh', 'en-fa']) {
    await page.goto(`${CASE}${pair}/`);
    const rows = await edges(page);
    expect(rows.length).toBeGreaterThan(10);
    rows.forEach(({ a, b }, index) => {
      // First lines share a baseline; the leading of the languages differs by a few pixels.
      expect(Math.abs(a.top - b.top), `row ${index}`).toBeLessThan(8);
      expect(a.right).toBeLessThan(b.left);
      const next = rows[index + 1];
      if (next)
        expect(Math.min(next.a.top, next.b.top)).toBeGreaterThan(Math.max(a.bottom, b.bottom));
    });
  }
});

test('blocks alternate where there is none', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await page.goto(`${CASE}zh-en/`);
  const rows = await edges(page);
  rows.forEach(({ a, b }, index) => {
    expect(b.top).toBeGreaterThanOrEqual(a.bottom);
    const next = rows[index + 1];
    if (next) expect(next.a.top).toBeGreaterThanOrEqual(b.bottom);
  });
});

test('the first column is at the side from which the reader reads', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto(`/fa/cases/ge-healthcare-smart-service/zh-en/`);
  for (const { a, b } of await edges(page)) expect(a.left).toBeGreaterThan(b.right);
});

for (const size of [WIDE, NARROW, { width: 720, height: 800 }, { width: 360, height: 700 }])
  test(`#p12 arrives in view, below the bar, and is marked: ${size.width}`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const locale of LOCALES) {
      await page.goto(`/${locale}/cases/ge-healthcare-smart-service/fa-zh/#p12`);
      const target = row(page, 'p12');
      await expect(target).toBeInViewport({ ratio: 0.9 });
      const { isSeen, tint, plain } = await target.evaluate((element) => {
        const { left, top, width } = element.getBoundingClientRect();
        return {
          // What sticks to the top of the page would be found in its stead.
          isSeen: element.contains(document.elementFromPoint(left + width / 2, top + 2)),
          tint: getComputedStyle(element).backgroundColor,
          plain: getComputedStyle(element.nextElementSibling!).backgroundColor,
        };
      });
      expect(isSeen).toBe(true);
      expect(tint).not.toBe(plain);
    }
  });

test('pointing at a block marks its partner', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto(`${CASE}zh-en/`);
  const background = () => row(page, 'p2').evaluate((one) => getComputedStyle(one).backgroundColor);
  const before = await background();
  await second(page, 'p2').hover();
  expect(await background()).not.toBe(before);
  const box = await row(page, 'p2').boundingBox();
  const partner = await first(page, 'p2').boundingBox();
  expect(
    box && partner && partner.x >= box.x && partner.x + partner.width <= box.x + box.width,
  ).toBe(true);
});

test('the columns are swapped and chosen by plain links, and the place is kept', async ({
  page,
}) => {
  await page.goto(`${CASE}zh-en/#p12`);
  const bar = page.locator('.bar');
  await bar.getByRole('link', { name: 'Swap columns' }).click();
  await expect(page).toHaveURL(new RegExp(`${CASE}en-zh/#p12$`));
  await bar
    .getByRole('list', { name: 'Second column' })
    .getByRole('link', { name: 'Persian' })
    .click();
  await expect(page).toHaveURL(new RegExp(`${CASE}en-fa/#p12$`));
  await bar
    .getByRole('list', { name: 'First column' })
    .getByRole('link', { name: 'Persian' })
    .click();
  await expect(page).toHaveURL(new RegExp(`${CASE}fa-en/#p12$`));
  await page.locator('.languages').getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/cases\/ge-healthcare-smart-service\/fa-en\/#p12$/);
});

test('the page of a case leads here, and each block back to its paragraph', async ({ page }) => {
  await page.goto(CASE);
  await page.locator('main a[href$="/en-zh/"]').click();
  await expect(page).toHaveURL(new RegExp(`${CASE}en-zh/`));
  await row(page, 'p12').locator('.n').click();
  await expect(page).toHaveURL(new RegExp(`${CASE}#p12$`));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const size of [WIDE, NARROW])
    test(`the second column is covered until a block is asked for: ${size.width}`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.goto(`${CASE}zh-en/`);
      const show = row(page, 'p2').getByRole('checkbox', { name: 'Show paragraph 2' });
      await expect(second(page, 'p2')).toBeVisible();
      await expect(show).toBeHidden();
      const height = (await row(page, 'p2').boundingBox())?.height;

      await cover(page).check();
      await expect(second(page, 'p2')).toBeHidden();
      await expect(second(page, 'p5')).toBeHidden();
      await expect(first(page, 'p2')).toBeVisible();
      // The text below does not jump.
      expect((await row(page, 'p2').boundingBox())?.height).toBe(height);

      await show.check();
      await expect(second(page, 'p2')).toBeVisible();
      await expect(second(page, 'p5')).toBeHidden();
      await show.uncheck();
      await expect(second(page, 'p2')).toBeHidden();
      await cover(page).uncheck();
      await expect(second(page, 'p5')).toBeVisible();
    });

  test('nothing is offered that needs script', async ({ page }) => {
    await page.goto(`${CASE}zh-en/`);
    await expect(page.locator('.keys')).toBeHidden();
  });
});

test('nothing is covered on paper', async ({ page }) => {
  await page.goto(`${CASE}zh-en/`);
  await cover(page).check();
  await page.emulateMedia({ media: 'print' });
  await expect(second(page, 'p2')).toBeVisible();
  await expect(page.locator('.bar')).toBeHidden();
});

test('the keyboard goes from block to block and from column to column', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto(`${CASE}zh-en/`);
  await page.keyboard.press('j');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(first(page, 'p1')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('j');
  await expect(first(page, 'p3')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(second(page, 'p3')).toBeFocused();
  await page.keyboard.press('k');
  await expect(second(page, 'p2')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(second(page, 'p1')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(second(page, 'p1')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(first(page, 'p1')).toBeFocused();
});

test('in Persian the arrows follow the columns', async ({ page }) => {
  await page.goto('/fa/cases/ge-healthcare-smart-service/fa-zh/#p12');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(first(page, 'p12')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(second(page, 'p12')).toBeFocused();
  await expect(page.locator('.keys summary')).toBeVisible();
});

test('by keyboard, a covered block is uncovered where it stands', async ({ page }) => {
  await page.goto(`${CASE}zh-en/`);
  await cover(page).check();
  await first(page, 'p2').click();
  await row(page, 'p2').locator('.n').focus();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowRight');
  await expect(row(page, 'p3').getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(second(page, 'p3')).toBeVisible();
  await page.keyboard.press('j');
  await expect(row(page, 'p4').getByRole('checkbox')).toBeFocused();
});

test('nothing is wider than the window', async ({ page }) => {
  test.setTimeout(120_000);
  for (const locale of LOCALES)
    for (const pair of ['zh-en', 'fa-zh', 'en-fa']) {
      await page.setViewportSize({ width: 1440, height: 800 });
      await page.goto(`/${locale}/cases/ge-healthcare-smart-service/${pair}/`);
      for (const covered of [false, true]) {
        await cover(page).setChecked(covered);
        for (let width = 1440; width >= 320; width -= 40) {
          await page.setViewportSize({ width, height: 800 });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(over, `${locale} ${pair} at ${width}`).toBeLessThanOrEqual(0);
        }
      }
    }
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const locale of LOCALES)
    test(`axe finds nothing: ${locale}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/${locale}/cases/ge-healthcare-smart-service/fa-zh/#p12`);
      await page.locator('.keys summary').click();
      for (const covered of [false, true]) {
        await cover(page).setChecked(covered);
        if (covered) await row(page, 'p2').getByRole('checkbox').check();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      }
    });

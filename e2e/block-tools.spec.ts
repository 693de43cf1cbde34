import { expect, test, type Locator, type Page } from '@playwright/test';
import { mainlyIn } from './mainly-in.ts';
import { axeAsItStands } from './page/axe.ts';

const CASE = 'cases/china-post-11185-cutover/';
const NAMES = {
  en: { link: 'Link', cite: 'Cite', paragraph: 'Paragraph 12', other: 'Chinese' },
  zh: { link: '链接', cite: '引用', paragraph: '第12段', other: '英文' },
  fa: { link: 'پیوند', cite: 'ارجاع', paragraph: 'بند ۱۲', other: 'چینی' },
} as const;
const LOCALES = ['en', 'zh', 'fa'] as const;

const tools = (page: Page): Locator => page.locator('.tools');

/** The edges of all blocks: what is shown at one may move none. */
const placesOf = (page: Page): Promise<number[]> =>
  page.locator('.text [id], .rows > [id]').evaluateAll((blocks) =>
    blocks.flatMap((block) => {
      const { top, height } = block.getBoundingClientRect();
      return [top + scrollY, height];
    }),
  );

const expectLargeTargets = async (page: Page): Promise<void> => {
  for (const target of await tools(page).locator('a, button').all()) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
};

for (const locale of LOCALES)
  test(
    `${locale}: a block that is pointed at shows its tools and moves nothing`,
    mainlyIn('fa', locale),
    async ({ page }) => {
      const names = NAMES[locale];
      for (const width of [1280, 800]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`/${locale}/${CASE}#p11`);
        await page.evaluate(() => document.fonts.ready);
        const before = await placesOf(page);
        await page.locator('#p12').hover();
        await expect(tools(page)).toHaveAccessibleName(names.paragraph);
        await expect(page.locator('#p12 .tools')).toBeInViewport({ ratio: 1 });
        expect(await placesOf(page)).toEqual(before);
        await expectLargeTargets(page);
        await expect(tools(page).getByRole('link', { name: names.link })).toHaveAttribute(
          'href',
          '#p12',
        );
        await expect(tools(page).getByRole('button', { name: names.cite })).toBeVisible();
      }
      await tools(page).getByRole('link', { name: names.other }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/${CASE}[a-z]{2}-[a-z]{2}/#p12$`));
      await expect(page.locator('#p12')).toBeInViewport();
    },
  );

test(
  'the tools are fetched when the reader goes for a block, not before',
  { tag: '@sweep' },
  async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') fetched.push(request.url());
    });
    await page.goto(`/en/${CASE}#p11`);
    const count = fetched.length;
    await page.locator('h1').hover();
    await page.locator('#p12').hover();
    await expect(tools(page)).toBeVisible();
    expect(fetched).toHaveLength(count + 1);
  },
);

test('by keyboard the tools follow the number of the block; Escape puts them away', async ({
  page,
}) => {
  await page.goto(`/en/${CASE}`);
  await expect(page.locator('#p12 > .n')).toHaveAttribute('href', '#p12');
  await page.locator('#p12 > .n').focus();
  await expect(tools(page)).toBeVisible();
  for (const name of ['Link', 'Cite', 'Chinese', 'Persian']) {
    await page.keyboard.press('Tab');
    const here = tools(page).locator(':focus');
    await expect(here).toHaveText(name);
    await expect(here).not.toHaveCSS('outline-style', 'none');
  }
  await page.keyboard.press('Tab');
  await expect(page.locator('#p13').getByRole('group')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tools(page)).toHaveCount(0);
});

test('“cite” opens the dialog at the paragraph, and the focus comes back', async ({ page }) => {
  await page.goto(`/en/${CASE}#p3`);
  await page.locator('#p12 > .n').focus();
  const cite = tools(page).getByRole('button', { name: 'Cite' });
  for (const _ of ['fetches the dialog', 'has it']) {
    await cite.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Cite' });
    await expect(dialog.getByRole('textbox')).toHaveValue(/\/en\/cases\/.+#p12$/);
    await page.keyboard.press('Escape');
    await expect(cite).toBeFocused();
  }
});

test(
  'side by side, a paragraph is cited in either language',
  { tag: '@sweep' },
  async ({ page }) => {
    await page.goto(`/en/${CASE}zh-fa/#p11`);
    for (const [name, address] of [
      ['Cite (Persian)', /\/fa\/cases\/.+#p12$/],
      ['Cite (Chinese)', /\/zh\/cases\/.+#p12$/],
    ] as const) {
      await page.locator('#p12').hover();
      await page.locator('#p12 .tools').getByRole('button', { name }).click();
      await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(address);
      await page.keyboard.press('Escape');
    }
    await page.locator('#p14').hover();
    await page.locator('#p14 .tools').getByRole('link', { name: 'In the case' }).click();
    await expect(page).toHaveURL(new RegExp(`/en/${CASE}#p14$`));
  },
);

test.describe('with leave to copy', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link marks the block and is copied', async ({ page }) => {
    await page.goto(`/fa/${CASE}`);
    await page.locator('#p12').hover();
    await tools(page).getByRole('link', { name: 'پیوند' }).click();
    await expect(tools(page).getByRole('status')).toHaveText('پیوند کپی شد');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    expect(page.url()).toMatch(/#p12$/);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 700 } });

  for (const path of [CASE, `${CASE}zh-fa/`])
    test(
      `${path}: a tap on a block shows its tools, another puts them away`,
      mainlyIn(CASE, path),
      async ({ page }) => {
        await page.goto(`/zh/${path}#p12`);
        const before = await placesOf(page);
        await page.locator('#p12').tap({ position: { x: 60, y: 40 } });
        await expect(page.locator('#p12 .tools')).toBeInViewport({ ratio: 1 });
        expect(await placesOf(page)).toEqual(before);
        await expectLargeTargets(page);
        await page.locator('#p13').tap({ position: { x: 60, y: 20 } });
        await expect(page.locator('#p13 .tools')).toBeVisible();
        await expect(tools(page)).toHaveCount(1);
        await page.locator('#p13').tap({ position: { x: 60, y: 20 } });
        await expect(tools(page)).toHaveCount(0);
      },
    );
});

test('axe finds nothing at the tools, by day and by night', { tag: '@sweep' }, async ({ page }) => {
  for (const [path, colorScheme] of [
    [CASE, 'light'],
    [`${CASE}zh-fa/`, 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`/fa/${path}`);
    await page.locator('#p4').hover();
    await expect(tools(page)).toBeVisible();
    expect(await axeAsItStands(page, '#p4')).toEqual([]);
  }
});

import { expect, test, type Page } from '@playwright/test';
import { mainlyIn } from './mainly-in.ts';
import { LOCALES } from '../src/model/locale.ts';

const CASE = '/en/cases/ge-healthcare-smart-service/';
const PLACE = 'p12';

const inPersian = (page: Page) => page.locator('.switch').getByRole('link', { name: 'فارسی' });

const read = async (page: Page, id: string): Promise<void> => {
  await page.locator(`#${id}`).evaluate((place) => place.scrollIntoView());
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
};

for (const width of [320, 390, 1280])
  test(
    `the switch is where one reads, and takes the place along: ${width}`,
    mainlyIn(390, width),
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(CASE);
      await read(page, PLACE);
      await expect(inPersian(page)).toBeInViewport({ ratio: 1 });
      const [place, languages] = await Promise.all(
        [`#${PLACE}`, '.switch'].map((selector) => page.locator(selector).boundingBox()),
      );
      // Where there is room it stands beside the text, not on it.
      if (width === 1280) expect(languages!.x).toBeGreaterThan(place!.x + place!.width);
      await inPersian(page).click();
      await expect(page).toHaveURL(/\/fa\/cases\/ge-healthcare-smart-service\/#p12$/);
    },
  );

test('who has gone up to the header has lost nothing', { tag: '@sweep' }, async ({ page }) => {
  await page.goto(CASE);
  await read(page, PLACE);
  await page.keyboard.press('Home');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.locator('header').getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/cases\/ge-healthcare-smart-service\/#p12$/);
});

test(
  'a middle click, a copied address and a key take place and question along',
  { tag: '@sweep' },
  async ({ page, context }) => {
    await page.goto(CASE);
    await read(page, PLACE);
    const opened = context.waitForEvent('page');
    await inPersian(page).click({ button: 'middle' });
    await expect(await opened).toHaveURL(/\/fa\/.*#p12$/);
    await read(page, 'p14');
    await inPersian(page).click({ button: 'right' });
    await expect(inPersian(page)).toHaveAttribute('href', /\/fa\/.*#p14$/);

    await page.goto('/en/search/?q=phones');
    await inPersian(page).focus();
    await expect(inPersian(page)).toHaveAttribute('href', /\/fa\/search\/\?q=phones$/);
  },
);

test('a part of a practice is the same place in another language, under its former name too', async ({
  page,
}) => {
  await page.goto('/zh/practices/home-agents/#代价与失效之处');
  const heading = page.getByRole('heading', { name: '代价与失效之处' });
  await expect(heading).toBeInViewport();
  const id = await heading.getAttribute('id');
  expect(id).toMatch(/^[a-z-]+$/);
  await page.locator('.switch').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(new RegExp(`/en/practices/home-agents/#${id}$`));
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('a copied text is only the text', async ({ page }) => {
  await page.goto(CASE);
  await expect(page.locator(`#${PLACE} .back, #${PLACE} .n`).first()).toBeAttached();
  const selected = await page.locator(`#${PLACE}`).evaluate((block) => {
    getSelection()?.selectAllChildren(block);
    return getSelection()?.toString() ?? '';
  });
  const text = await page.locator(`#${PLACE}`).evaluate((block) =>
    [...block.childNodes]
      .filter((node) => !(node instanceof Element && node.matches('.n, .back, .late, .tools')))
      .map((node) => node.textContent)
      .join(''),
  );
  expect(selected.trim()).toBe(text.trim());
});

test('the colours are the same in all tabs', async ({ page, context }) => {
  await page.goto('/en/about/');
  const second = await context.newPage();
  await second.goto('/en/');
  await second.locator('[name=theme]').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('[name=theme]')).toHaveValue('dark');
  await second.evaluate(() => localStorage.setItem('theme', 'sepia'));
  await expect(page.locator('html')).toHaveAttribute('data-theme', '');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', '');
  await expect(page.locator('[name=theme]')).toHaveValue('');
});

test('an answer that failed is asked for again', { tag: '@sweep' }, async ({ page }) => {
  await page.goto(CASE);
  await page.route('**/*.csl.json', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  const open = page.locator('[data-cite] button').first();
  const dialog = page.getByRole('dialog');
  await open.click();
  await expect(dialog.getByRole('status')).toHaveText(/could not be fetched/);
  await expect(dialog.getByRole('textbox')).toHaveValue('');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.unroute('**/*.csl.json');
  await open.click();
  await expect(dialog.getByRole('textbox')).not.toHaveValue('');
});

test('the header leaves a phone to the page, and home what happens to its first screen', async ({
  page,
}) => {
  for (const locale of LOCALES) {
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`/${locale}/cases/`);
      const box = await page.locator('header').boundingBox();
      expect(box?.height, locale).toBeLessThanOrEqual(96);
    }
    await page.goto(`/${locale}/`);
    await page.evaluate(() => document.fonts.ready);
    const [ways, languages] = await Promise.all(
      ['.ways-out', '.switch'].map((selector) => page.locator(selector).boundingBox()),
    );
    expect(ways!.y + ways!.height, locale).toBeLessThanOrEqual(languages!.y);
  }
  // What happened to one case alone is found here too.
  await page.locator('.ways summary').first().click();
  await expect(page.locator('.ways a[href$="/terms/phone-outage/"]')).toBeVisible();
});

test(
  'the languages at the foot of the view are a bar, which cuts no line of text',
  { tag: '@sweep' },
  async ({ page }) => {
    for (const locale of LOCALES)
      for (const width of [320, 390, 768]) {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(`/${locale}/cases/rackspace-phone-outage/`);
        const [bar, text] = await Promise.all(
          ['.switch', '.headline p'].map((selector) =>
            page.locator(selector).first().boundingBox(),
          ),
        );
        expect(bar!.x, locale).toBeLessThanOrEqual(text!.x);
        expect(bar!.x + bar!.width, locale).toBeGreaterThanOrEqual(text!.x + text!.width);
      }
  },
);

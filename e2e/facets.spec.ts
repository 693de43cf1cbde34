import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '../src/model/locale.ts';

const shown = (page: Page): Promise<(string | undefined)[]> =>
  page
    .locator('.cases > li:visible a')
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)),
    );
const expectShown = (page: Page) => expect.poll(() => shown(page));
const said = (page: Page) => page.locator('.facets').getByRole('status');

const EARTHQUAKES = ['chengdu-95550-lockdown', 'ge-healthcare-smart-service'];
const IN_PERSIAN = 22;
const ALL = 71;
const PAGE = 50;

test('facets are combined by keyboard, and the count is said aloud, in each language', async ({
  page,
}) => {
  for (const locale of LOCALES) {
    await page.goto(`/${locale}/cases/`);
    const before = await said(page).textContent();
    const group = page.locator('[data-facet="hazard"]');
    await group.locator('summary').press('Enter');
    await group.locator('[value="earthquake"]').press('Space');
    await expectShown(page).toEqual(EARTHQUAKES);
    expect(await said(page).textContent()).not.toBe(before);
    await expect(page).toHaveURL(/\?hazard=earthquake$/);
    await page.locator('[data-facet="original"] summary').press('Enter');
    await page.getByRole('checkbox', { name: /英文|English|انگلیسی/ }).press('Space');
    await expectShown(page).toEqual(EARTHQUAKES.slice(0, 1));
    await expect(page).toHaveURL(/\?hazard=earthquake&original=en$/);
  }
});

test('the way back, the address and the language switch keep what was chosen', async ({ page }) => {
  await page.goto('/en/cases/');
  await page.getByText('What broke?').click();
  await page.getByRole('checkbox', { name: 'earthquake' }).check();
  await expectShown(page).toEqual(EARTHQUAKES);
  await page.goBack();
  await expectShown(page).toHaveLength(PAGE);
  await expect(page.getByRole('checkbox', { name: 'earthquake' })).not.toBeChecked();
  await page.goForward();
  await expectShown(page).toEqual(EARTHQUAKES);
  await page.reload();
  await expectShown(page).toEqual(EARTHQUAKES);
  await page.locator('header').getByRole('link', { name: 'فارسی' }).click();
  await page.waitForURL(/\/fa\/cases\/\?hazard=earthquake$/);
  await expectShown(page).toEqual(EARTHQUAKES);
});

test('two values of a facet are either the one or the other, two facets both; each count says what its value would leave; all can be cleared', async ({
  page,
}) => {
  await page.goto('/en/cases/?hazard=earthquake&hazard=phone-outage&year=2022');
  await expectShown(page).toEqual(['chengdu-95550-lockdown']);
  await page.goto('/en/cases/?hazard=earthquake&hazard=phone-outage');
  await expectShown(page).toHaveLength(3);

  await page.goto('/en/cases/?original=fa');
  await expect(page.locator('[value="earthquake"]')).toBeDisabled();
  await expect(page.locator('[data-facet="original"] [value="fa"] ~ .count')).toHaveText(
    String(IN_PERSIAN),
  );
  await expect(said(page)).toHaveText(`${IN_PERSIAN} cases`);
  await expectShown(page).toHaveLength(IN_PERSIAN);

  await page.goto('/en/cases/?hazard=earthquake&utm_source=x');
  await expectShown(page).toEqual(EARTHQUAKES);
  await page.getByRole('button', { name: 'Remove all filters' }).click();
  await expectShown(page).toHaveLength(PAGE);
  await expect(said(page)).toHaveText(`${ALL} cases`);
  await expect(page).toHaveURL(/\/cases\/$/);
  // The focus is not lost.
  await expect(page.locator('.facets summary').first()).toBeFocused();
});

test(
  'a choice with more cases than a page shows the rest when asked, from any page of the list',
  { tag: '@sweep' },
  async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto('/en/cases/page/2/');
    await page.getByText('Original language').click();
    for (const name of ['Persian', 'Chinese', 'English'])
      await page.getByRole('checkbox', { name }).check();
    await expectShown(page).toHaveLength(PAGE);
    await page.getByRole('button', { name: `Show ${ALL - PAGE} more` }).click();
    await expectShown(page).toHaveLength(ALL);
    expect(new Set(await shown(page)).size).toBe(ALL);
    await expect(page.locator('.cases:visible > li').nth(PAGE).getByRole('link')).toBeFocused();
    expect(complaints).toEqual([]);
  },
);

test('what cannot be fetched is said, and the links lead on', async ({ page }) => {
  await page.route('**/facets/*.json', (route) => route.abort());
  await page.goto('/en/cases/?hazard=earthquake');
  await expect(said(page)).toHaveText('These cases could not be loaded.');
  await page.getByText('What broke?').click();
  await expect(page.locator('[data-facet="hazard"]').getByRole('link').first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each value is a link to the list of its cases', { tag: '@sweep' }, async ({ page }) => {
    await page.goto('/fa/cases/');
    for (const [facet, path] of [
      ['hazard', /\/fa\/terms\/[a-z-]+\/$/],
      ['original', /\/fa\/cases\/in\/[a-z]+\/$/],
      ['year', /\/fa\/cases\/year\/\d{4}\/$/],
    ] as const) {
      const group = page.locator(`[data-facet="${facet}"]`);
      await group.locator('summary').click();
      await group.getByRole('link').first().click();
      await expect(page).toHaveURL(path);
      expect((await shown(page)).length).toBeGreaterThan(0);
      await page.goBack();
    }
  });

  test('every case is reached from the list, page by page', async ({ page }) => {
    await page.goto('/zh/cases/');
    const found = new Set(await shown(page));
    expect(found.size).toBe(PAGE);
    const next = page.locator('.pager [rel=next]');
    await next.click();
    await expect(page).toHaveURL(/\/zh\/cases\/page\/2\/$/);
    for (const id of await shown(page)) found.add(id);
    expect(found.size).toBe(ALL);
    await expect(next).toHaveCount(0);
    await expect(page.locator('.pager [aria-current=page]')).toHaveText('2');
    await page.locator('.pager [rel=prev]').click();
    await expect(page).toHaveURL(/\/zh\/cases\/$/);
  });

  test(
    'the list leads to the time line and the map, where they once stood on its page',
    { tag: '@sweep' },
    async ({ page }) => {
      for (const name of ['timeline', 'map']) {
        await page.goto(`/en/cases/#${name}`);
        await page.locator(`#${name} a`).click();
        await expect(page).toHaveURL(new RegExp(`/en/${name}/$`));
      }
    },
  );
});

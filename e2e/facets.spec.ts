import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '../src/model/locale.ts';

const shown = (page: Page): Promise<(string | undefined)[]> =>
  page
    .locator('.cases > li:visible a')
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)),
    );
const EARTHQUAKES = ['chengdu-95550-lockdown', 'ge-healthcare-smart-service'];
const IN_PERSIAN = 22;
const ALL = 71;

test('facets are combined by keyboard, and the count is said aloud, in each language', async ({
  page,
}) => {
  for (const locale of LOCALES) {
    await page.goto(`/${locale}/cases/`);
    const said = page.locator('.facets').getByRole('status');
    const before = await said.textContent();
    const group = page.locator('[data-facet="hazard"]');
    await group.locator('summary').press('Enter');
    await group.locator('[value="earthquake"]').press('Space');
    expect(await shown(page)).toEqual(EARTHQUAKES);
    expect(await said.textContent()).not.toBe(before);
    await expect(page).toHaveURL(/\?hazard=earthquake$/);
    await page.locator('[data-facet="original"] summary').press('Enter');
    await page.getByRole('checkbox', { name: /英文|English|انگلیسی/ }).press('Space');
    expect(await shown(page)).toEqual(EARTHQUAKES.slice(0, 1));
    await expect(page).toHaveURL(/\?hazard=earthquake&original=en$/);
  }
});

test('the way back, the address and the language switch keep what was chosen', async ({ page }) => {
  await page.goto('/en/cases/');
  await page.getByText('What broke?').click();
  await page.getByRole('checkbox', { name: 'earthquake' }).check();
  await page.goBack();
  expect(await shown(page)).toHaveLength(ALL);
  await expect(page.getByRole('checkbox', { name: 'earthquake' })).not.toBeChecked();
  await page.goForward();
  expect(await shown(page)).toEqual(EARTHQUAKES);
  await page.reload();
  expect(await shown(page)).toEqual(EARTHQUAKES);
  await page.locator('header').getByRole('link', { name: 'فارسی' }).click();
  await page.waitForURL(/\/fa\/cases\/\?hazard=earthquake$/);
  expect(await shown(page)).toEqual(EARTHQUAKES);
});

test('two values of a facet are either the one or the other, two facets both; each count says what its value would leave; all can be cleared', async ({
  page,
}) => {
  await page.goto('/en/cases/?hazard=earthquake&hazard=phone-outage&year=2022');
  expect(await shown(page)).toEqual(['chengdu-95550-lockdown']);
  await page.goto('/en/cases/?hazard=earthquake&hazard=phone-outage');
  expect(await shown(page)).toHaveLength(3);

  await page.goto('/en/cases/?original=fa');
  await expect(page.locator('[value="earthquake"]')).toBeDisabled();
  await expect(page.locator('[data-facet="original"] [value="fa"] ~ .count')).toHaveText(
    String(IN_PERSIAN),
  );
  await expect(page.locator('.facets').getByRole('status')).toHaveText(`${IN_PERSIAN} cases`);
  expect(await shown(page)).toHaveLength(IN_PERSIAN);

  await page.goto('/en/cases/?hazard=earthquake&utm_source=x');
  expect(await shown(page)).toEqual(EARTHQUAKES);
  await page.getByRole('button', { name: 'Remove all filters' }).click();
  expect(await shown(page)).toHaveLength(ALL);
  await expect(page).toHaveURL(/\/cases\/$/);
  // The focus is not lost.
  await expect(page.locator('.facets summary').first()).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each value is a link to the page of its term', async ({ page }) => {
    await page.goto('/en/cases/');
    await page.getByText('What broke?').click();
    await page.getByRole('link', { name: 'earthquake', exact: true }).click();
    await expect(page).toHaveURL(/\/en\/terms\/earthquake\/$/);
  });
});

import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '../src/model/locale.ts';
import { mainlyIn } from './mainly-in.ts';
import { cases, errorsOf, field, PATIENT, results, status } from './search-page.ts';

const TEXTS = {
  en: ['The search could not be loaded', 'The network is gone', 'Try again'],
  zh: ['搜索未能载入', '网络已断开', '再试一次'],
  fa: ['جست‌وجو بارگذاری نشد', 'اینترنت قطع است', 'تلاش دوباره'],
} as const;

const expectFailure = async (page: Page, locale: keyof typeof TEXTS, text: string) => {
  await expect(results(page)).toHaveAttribute('data-state', 'error', PATIENT);
  await expect(status(page)).toContainText(text);
  await expect(cases(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: TEXTS[locale][2] })).toBeVisible();
};

const retry = async (page: Page, locale: keyof typeof TEXTS) => {
  await page.getByRole('button', { name: TEXTS[locale][2] }).click();
  await expect(results(page)).toHaveAttribute('data-state', 'done', PATIENT);
  await expect(cases(page).first()).toBeVisible();
};

const MISSING = [
  ['the list of the index', '**/pagefind/*.json'],
  ['a part of the index', '**/pagefind/*/*'],
  ['the catalogue', '**/find/catalogue.json'],
  ['the thesaurus', '**/find/meaning-*'],
  ['the texts', '**/find/texts/**'],
  ['the worker', '**/worker-*.js'],
] as const;

for (const [name, pattern] of MISSING)
  test(
    `without ${name}: one clear line, and trying again works`,
    mainlyIn('the index', name),
    async ({ page }) => {
      const errors = errorsOf(page);
      await page.context().route(pattern, (route) => route.fulfill({ status: 404 }));
      await page.goto('/en/search/?q=lockdown');
      await expectFailure(page, 'en', TEXTS.en[0]);
      await page.context().unroute(pattern);
      await retry(page, 'en');
      expect(errors).toEqual([]);
    },
  );

for (const locale of LOCALES)
  test(
    `${locale}: the network goes in mid-query`,
    mainlyIn('fa', locale),
    async ({ page, context }) => {
      const errors = errorsOf(page);
      await page.goto(`/${locale}/search/`);
      const asked = context.waitForEvent('request', (request) =>
        request.url().includes('/pagefind/han-'),
      );
      // What is under way never comes; then the network is gone.
      await context.route('**/pagefind/han-*/*', () => undefined);
      await field(page).fill('封控期间的热线');
      await asked;
      await expect(results(page)).toHaveAttribute('data-state', 'busy');
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await context.setOffline(true);
      await field(page).fill('封控期间的热线 地震');
      await context.route('**/*', (route) => route.abort('internetdisconnected'));
      // The query before fails as well, perhaps before this one is asked.
      await expect(results(page)).toHaveAttribute('data-query', '封控期间的热线 地震', PATIENT);
      await expectFailure(page, locale, TEXTS[locale][1]);
      await expect(field(page)).toHaveValue('封控期间的热线 地震');
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await context.setOffline(false);
      await retry(page, locale);
      expect(errors).toEqual([]);
    },
  );

test('a server that never answers does not leave the reader waiting', async ({ page }) => {
  const errors = errorsOf(page);
  await page.clock.install();
  await page.context().route('**/find/catalogue.json', () => undefined);
  await page.goto('/en/search/?q=lockdown');
  await expect(results(page)).toHaveAttribute('data-state', 'busy');
  await page.clock.fastForward(21_000);
  await expectFailure(page, 'en', TEXTS.en[0]);
  await page.context().unrouteAll({ behavior: 'ignoreErrors' });
  await retry(page, 'en');
  expect(errors).toEqual([]);
});

test('a script of the page that does not come: one clear line, and typing tries again', async ({
  page,
}) => {
  const errors = errorsOf(page);
  await page.goto('/en/search/');
  await page.context().route('**/_/**', (route) => route.fulfill({ status: 404 }));
  await field(page).fill('lockdown');
  await expect(results(page)).toHaveAttribute('data-state', 'error');
  await expect(status(page)).toContainText(TEXTS.en[0]);
  await page.context().unrouteAll();
  await field(page).fill('lockdown in a city');
  await expect(cases(page).first()).toBeVisible(PATIENT);
  expect(errors).toEqual([]);
});

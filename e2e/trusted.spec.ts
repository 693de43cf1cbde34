import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '../src/model/locale.ts';
import { goTo, openCase } from './desk/open-case.ts';
import { mainlyIn } from './mainly-in.ts';
import { results } from './search-page.ts';
import { built, fileOf, largestOfKind } from './site.ts';

const CASE = 'cases/china-post-11185-cutover/';

/** What the policies of a page and of its workers were violated by, and what it complains of. */
const complaintsOf = async (page: Page): Promise<string[]> => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    const { complain } = globalThis as unknown as { complain: (text: string) => void };
    addEventListener('securitypolicyviolation', (event) => {
      complain(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return complaints;
};

/** The policies that a page lets make addresses of scripts. */
const policiesOf = (path: string): string =>
  /trusted-types ([^;"]*)/.exec(built(fileOf(path)))?.[1]?.trim() ?? '';

test('no page takes a string for code or markup, and each policy lets one script start', async ({
  page,
}) => {
  // That each page says one of these policies is read from the files.
  const paths = new Map([...largestOfKind(), '/en/desk/'].map((path) => [policiesOf(path), path]));
  expect([...paths.keys()].sort()).toEqual(['sw', 'sw desk', 'sw search']);
  for (const path of paths.values()) {
    await page.goto(path);
    const taken = await page.evaluate((isSearch) => {
      const element = document.createElement('div');
      const made = (name: string): unknown =>
        window.trustedTypes!.createPolicy(name, { createScriptURL: () => '/x.js' });
      const attempts: Record<string, () => unknown> = {
        innerHTML: () => (element.innerHTML = '<b>x</b>'),
        DOMParser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
        fragment: () => document.createRange().createContextualFragment('<b>x</b>'),
        script: () => (document.createElement('script').src = '/x.js'),
        worker: () => new Worker('/x.js'),
        'a policy': () => made('other'),
        'the default policy': () => made('default'),
        ...(isSearch ? {} : { 'the policy of the search': () => made('search') }),
      };
      return Object.entries(attempts).flatMap(([name, attempt]) => {
        try {
          attempt();
          return [name];
        } catch {
          return [];
        }
      });
    }, path.endsWith('/search/'));
    expect(taken, path).toEqual([]);
  }
});

for (const locale of LOCALES) {
  test(
    `what a reader can do with a case in ${locale} violates no policy`,
    mainlyIn('fa', locale),
    async ({ page }) => {
      const complaints = await complaintsOf(page);
      await page.goto(`/${locale}/${CASE}#situation-1`);
      const claim = page.locator('#situation-1');
      await claim.getByRole('button').click();
      await expect(claim.locator('blockquote p')).not.toHaveCount(0);
      await page.locator('.back').getByRole('button').first().click();
      await page.locator('a.term').first().hover();
      await expect(page.locator('.meaning')).toBeVisible();
      await page.locator('#p2').hover();
      await page.locator('.tools').getByRole('link').first().click();
      await page.locator('.tools').getByRole('button').first().click();
      const dialog = page.locator('dialog');
      for (const format of ['bib', 'ris', 'csl.json', 'plain']) {
        await dialog.locator('select').nth(1).selectOption(format);
        await expect(dialog.locator('textarea')).not.toHaveValue('');
      }
      await page.keyboard.press('Escape');
      await page.locator('kept-choice select').first().selectOption('dark');
      await page.locator('.provenance a[data-switch]').first().click();
      await page.locator('.rows > [id]').nth(1).hover();
      await expect(page.locator('.tools')).toBeVisible();
      await page.keyboard.press('Alt+ArrowDown');
      expect(complaints).toEqual([]);
    },
  );

  test(
    `neither does to search and to browse in ${locale}`,
    mainlyIn('zh', locale),
    async ({ page }) => {
      const complaints = await complaintsOf(page);
      await page.goto(`/${locale}/search/?q=11185`);
      await expect(results(page)).toHaveAttribute('data-state', 'done', { timeout: 20_000 });
      await page.locator('main input[type="search"]').fill('زلزله');
      await expect(results(page)).toHaveAttribute('data-query', 'زلزله', { timeout: 20_000 });
      await page.goto(`/${locale}/cases/`);
      await page.locator('[data-facet="hazard"] summary').press('Enter');
      await page.locator('[data-facet="hazard"] [value="earthquake"]').press('Space');
      await expect(page.locator('.cases > li:visible')).toHaveCount(2);
      expect(complaints).toEqual([]);
    },
  );
}

test('neither does the desk, in the page and in its worker', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await openCase(page, 'The depot under water', 'Check');
  await goTo(page, 'Preview');
  await expect(page.frameLocator('iframe').locator('#p2')).toBeVisible();
  expect(complaints).toEqual([]);
});

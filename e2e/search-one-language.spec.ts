import { expect, test } from '@playwright/test';
import { mainlyIn } from './mainly-in.ts';
import { ask, cases, results } from './search-page.ts';

const ASKED = {
  en: [
    // A case in Chinese, with a summary in English.
    ['typhoon', 'storm-relay', 'by its tag and the thesaurus'],
    ['operators who came by boat', 'storm-relay', 'by its summary'],
    // A case in Persian, with a summary in English.
    ['customers see their place in the queue', 'bank-queue', 'by its summary'],
  ],
  zh: [
    ['银行', 'bank-queue', 'by its sector and the thesaurus'],
    // A case in English alone.
    ['保险', 'claims-desk', 'by its sector and the thesaurus'],
  ],
  fa: [
    ['طوفان', 'storm-relay', 'by its tag and the thesaurus'],
    ['بیمه', 'claims-desk', 'by its sector and the thesaurus'],
  ],
} as const;

const ORIGINALS = { 'storm-relay': 'zh-Hans', 'bank-queue': 'fa', 'claims-desk': 'en' };

for (const [locale, asked] of Object.entries(ASKED))
  test(
    `a case in another language is found from a page in ${locale}`,
    mainlyIn('en', locale),
    async ({ page }) => {
      await page.goto(`/${locale}/search/`);
      for (const [query, id, how] of asked) {
        await ask(page, query);
        const found = cases(page).and(page.locator(`[data-case="${id}"]`));
        await expect(found, how).toBeVisible();
        // What is shown of it says which language it is in.
        const passage = found.locator('.passage');
        await expect(passage).toHaveAttribute('lang', new RegExp(`^(?:en|${ORIGINALS[id]})$`));
        await expect(passage.locator('a')).toHaveAttribute(
          'href',
          new RegExp(`/${locale}/cases/${id}/#`),
        );
      }
    },
  );

test('the words of the query as typed do not find it', { tag: '@sweep' }, async ({ page }) => {
  await page.goto(`/fa/search/?q=${encodeURIComponent('طوفان')}&exact=1`);
  await expect(results(page)).toHaveAttribute('data-state', 'empty');
});

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../scripts/run.mjs';
import { loadCorpus } from '../src/content/compile/corpus.ts';
import { serveIndexOf } from './other-index.ts';

const url = serveIndexOf((folder) => {
  const content = join(folder, 'content');
  cpSync(join(root, 'content'), content, { recursive: true });
  cpSync(join(root, 'e2e/fixtures/one-language'), content, { recursive: true });
  return loadCorpus(folder);
});

const ASKED = [
  // A case in Chinese, with a summary in English.
  ['fa', 'طوفان', 'storm-relay', 'by its tag and the thesaurus'],
  ['en', 'typhoon', 'storm-relay', 'by its tag and the thesaurus'],
  ['en', 'operators who came by boat', 'storm-relay', 'by its summary'],
  // A case in Persian, with a summary in English.
  ['zh', '银行', 'bank-queue', 'by its sector and the thesaurus'],
  ['en', 'customers see their place in the queue', 'bank-queue', 'by its summary'],
  // A case in English alone.
  ['zh', '保险', 'claims-desk', 'by its sector and the thesaurus'],
  ['fa', 'بیمه', 'claims-desk', 'by its sector and the thesaurus'],
] as const;

const ORIGINALS = { 'storm-relay': 'zh-Hans', 'bank-queue': 'fa', 'claims-desk': 'en' };

for (const [locale, query, id, how] of ASKED)
  test(`${query} finds a case in another language ${how}`, async ({ page }) => {
    await page.goto(`${url()}${locale}/search/?q=${encodeURIComponent(query)}`);
    const first = page.locator('[data-search-results] [data-case]').first();
    await expect(first).toHaveAttribute('data-case', id, { timeout: 20_000 });
    // What is shown of it says which language it is in.
    const passage = first.locator('.passage');
    await expect(passage).toHaveAttribute('lang', new RegExp(`^(?:en|${ORIGINALS[id]})$`));
    await expect(passage.locator('a')).toHaveAttribute(
      'href',
      new RegExp(`/${locale}/cases/${id}/#`),
    );
  });

test('the words of the query as typed do not find it', async ({ page }) => {
  await page.goto(`${url()}fa/search/?q=${encodeURIComponent('طوفان')}&exact=1`);
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'empty', {
    timeout: 20_000,
  });
});

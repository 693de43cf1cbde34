import { expect, test } from '@playwright/test';
import { cases, results, status } from './search-page.ts';
import { openSlowLine } from './slow-line.ts';

/** Two seconds there and back, 20 kB a second for all. */
const LINE = { roundTrip: 2000, rate: 20_000 };
/** Twice what it takes; only a line that brings nothing is a failure. */
const MOST = 150_000;

const FIRST = [
  ['en', 'How did they keep a hotline open during lockdown?', 'kB'],
  ['zh', '客服热线如何在四个小时内转移到另一个城市？', 'kB'],
  ['fa', 'چطور یک مرکز تماس را در چهار ساعت جابه‌جا کردند؟', 'کیلوبایت'],
] as const;

for (const [locale, query, unit] of FIRST)
  test(
    `${locale}: the first answer comes over a slow line, which is told meanwhile`,
    { tag: '@sweep' },
    async ({ page, baseURL }) => {
      test.setTimeout(2 * MOST);
      const line = await openSlowLine(baseURL!, LINE);
      try {
        const address = `${line.url}/${locale}/search/?q=${encodeURIComponent(query)}`;
        await page.goto(address, { waitUntil: 'commit', timeout: MOST });
        await expect(status(page)).toContainText(unit, { timeout: MOST });
        await expect(results(page)).toHaveAttribute('data-state', /done|error/, { timeout: MOST });
        await expect(results(page)).toHaveAttribute('data-state', 'done');
        await expect(cases(page).first()).toBeVisible();
      } finally {
        line.close();
      }
    },
  );

import type { Browser } from '@playwright/test';
import { askModule, localeOfQuery } from './asking-plain.ts';
import { askPage, enterField } from './asking.ts';
import type { Wire } from './wire.ts';

/** For so many milliseconds nothing more may come before the bytes are counted. */
const SETTLE = 150;

/**
 * Bytes on the wire of a query that is the first of its reader, the page itself not among them; with
 * the folder of a bundle, of Pagefind as it comes.
 */
export const weighFirst = async (
  browser: Browser,
  wire: Wire,
  query: string,
  plain?: string,
): Promise<number> => {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const locale = localeOfQuery(query);
  try {
    await page.goto(`${wire.url}${locale}/search/`, { waitUntil: 'networkidle' });
    wire.bytes();
    if (plain === undefined) {
      await enterField(page);
      await askPage(page, query);
    } else await askModule(page, `${wire.url}${plain}pagefind.js`, query);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(SETTLE);
    return wire.bytes();
  } finally {
    await context.close();
  }
};

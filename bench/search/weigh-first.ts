import type { Browser, BrowserContext } from '@playwright/test';
import { askModule, localeOfQuery, pageOfPlain } from './asking-plain.ts';
import { askPage, enterField } from './asking.ts';
import type { Wire } from './wire.ts';

/** Waits until nothing that a page or its worker has asked for is still on its way. */
const quietOf = (context: BrowserContext): (() => Promise<void>) => {
  let pending = 0;
  let tell: (() => void) | undefined;
  const settle = () => {
    pending -= 1;
    if (pending === 0) tell?.();
  };
  context.on('request', () => (pending += 1));
  context.on('requestfinished', settle);
  context.on('requestfailed', settle);
  return () => (pending === 0 ? Promise.resolve() : new Promise((resolve) => (tell = resolve)));
};

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
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const quiet = quietOf(context);
  const page = await context.newPage();
  const locale = localeOfQuery(query);
  try {
    await page.goto(
      `${wire.url}${plain === undefined ? `${locale}/search/` : pageOfPlain(plain, locale)}`,
    );
    await quiet();
    wire.bytes();
    if (plain === undefined) {
      await enterField(page);
      await askPage(page, query);
    } else await askModule(page, `${wire.url}${plain}pagefind.js`, query);
    await quiet();
    return wire.bytes();
  } finally {
    await context.close();
  }
};

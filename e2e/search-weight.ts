import { expect, type Browser } from '@playwright/test';
import { weighFirst } from '../bench/search/weigh-first.ts';
import { openWire } from '../bench/search/wire.ts';

// Among 1,000 cases a first query may weigh 220 KiB; among the 71 here, as few as there may be.
const MOST = 160 * 1024;

/** Holds what a first query brings over the wire, headers and all, against what it may weigh. */
export const expectLight = async (browser: Browser, site: string, query: string): Promise<void> => {
  const wire = await openWire(`${site}/`);
  try {
    // The second time, as from a static host, which has packed its files.
    await weighFirst(browser, wire, query);
    const bytes = await weighFirst(browser, wire, query);
    expect(bytes).toBeGreaterThan(40_000);
    expect(bytes).toBeLessThanOrEqual(MOST);
  } finally {
    wire.close();
  }
};

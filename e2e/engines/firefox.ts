import puppeteer from 'puppeteer-core';
import type { Driver } from './driver.ts';

/** Firefox, spoken to by WebDriver BiDi. */
export const startFirefox = async (executablePath: string): Promise<Driver> => {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  const element = async (selector: string) => {
    const found = await page.$(selector);
    if (!found) throw new Error(`there is no ${selector}`);
    return found;
  };
  return {
    open: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    run: (script, ...args) => page.evaluate(script as never, ...args),
    click: async (selector) => (await element(selector)).click(),
    type: async (selector, text) => (await element(selector)).type(text),
    // A page that comes back as it was left does not load, which goBack would wait for.
    back: () => page.evaluate(() => history.back()),
    forward: () => page.evaluate(() => history.forward()),
    close: () => browser.close(),
  };
};

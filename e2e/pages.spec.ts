import { expect, test, type Page } from '@playwright/test';
import { pathBatches, settingOf } from './site.ts';

/** What a tab complains of: errors, failed and foreign requests. */
const listen = (page: Page, home: string): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) complaints.push(`${page.url()} asks ${request.url()}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400) complaints.push(`${String(answer.status())} ${answer.url()}`);
  });
  return complaints;
};

const shapeOf = (page: Page) =>
  page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: getComputedStyle(document.documentElement).direction,
    headings: document.querySelectorAll('h1').length,
    mains: document.querySelectorAll('main').length,
    title: document.title !== '',
  }));

for (const batch of pathBatches()) {
  test(`${batch[0]!} and the ${batch.length - 1} after it are whole`, async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    const complaints = listen(page, baseURL ?? '');
    for (const path of batch) {
      const response = await page.goto(path, { waitUntil: 'load' });
      expect(response?.status(), path).toBe(200);
      const { tag, dir } = settingOf(path);
      const shape = { lang: tag, dir, headings: 1, mains: 1, title: true };
      expect(await shapeOf(page), path).toEqual(shape);
    }
    expect(complaints).toEqual([]);
  });
}

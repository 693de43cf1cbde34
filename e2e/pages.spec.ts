import { expect, test } from '@playwright/test';
import { settingOf, sitemapPaths } from './site.ts';

const paths = [...sitemapPaths(), '/404.html'];

for (const path of paths) {
  test(`${path} is whole`, async ({ page, baseURL }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) complaints.push(`asks ${request.url()}`);
    });
    page.on('response', (answer) => {
      if (answer.status() >= 400) complaints.push(`${String(answer.status())} ${answer.url()}`);
    });

    const response = await page.goto(path, { waitUntil: 'load' });
    expect(response?.status()).toBe(200);
    const { tag, dir } = settingOf(path);
    const found = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: getComputedStyle(document.documentElement).direction,
      headings: document.querySelectorAll('h1').length,
      mains: document.querySelectorAll('main').length,
      title: document.title !== '',
    }));
    expect(found).toEqual({ lang: tag, dir, headings: 1, mains: 1, title: true });
    expect(complaints).toEqual([]);
  });
}

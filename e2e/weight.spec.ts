import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { built, htmlFiles, templates } from './site.ts';

const KIB = 1024;
const PAGE_LIMIT = 14 * KIB;
// Two articles stand on one page.
const PAIR_LIMIT = 16 * KIB;
const SCRIPT_LIMIT = 2 * KIB;

const weightOf = (text: string): number => brotliCompressSync(Buffer.from(text)).length;
const limitOf = (file: string): number =>
  /\/[a-z]{2}-[a-z]{2}\/index\.html$/.test(file) ? PAIR_LIMIT : PAGE_LIMIT;
const isSearch = (path: string): boolean => path.includes('/search/');

test('every page, with its styles, fits into 14 KiB, two articles side by side into 16', () => {
  const heavy = htmlFiles()
    .map((file) => [file, weightOf(built(file))] as const)
    .filter(([file, weight]) => weight > limitOf(file));
  expect(heavy).toEqual([]);
});

test('the head of a page names no file that blocks the first paint', () => {
  const blocking = htmlFiles().filter((file) => {
    const [head = ''] = built(file).split('</head>');
    return /<link[^>]*rel="stylesheet"|<script(?![^>]*type="module")[^>]*src=/.test(head);
  });
  expect(blocking).toEqual([]);
});

for (const path of templates()) {
  test(`${path}: nothing blocks, and scripts are small`, async ({ page }) => {
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        scripts.push(response.text().then(weightOf));
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(
          (entry) =>
            (entry as { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking',
        )
        .map(({ name }) => name),
    );
    expect(blocking).toEqual([]);
    const weights = await Promise.all(scripts);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (!isSearch(path)) expect(total).toBeLessThanOrEqual(SCRIPT_LIMIT);
  });
}

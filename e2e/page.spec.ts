import { expect, test } from '@playwright/test';
import { faultsOf } from './page/faults.ts';
import { largestOfKind, sitemapPaths } from './site.ts';

// What the largest pages do not show: pictures, very long names, a translation that is behind.
const SPECIAL = /\/cases\/(flooded-depot|long-names|late-translation)\/$/;

// The sweep takes smaller ones.
const STEP = 80;

const paths = new Set([
  ...largestOfKind(),
  ...sitemapPaths().filter((path) => SPECIAL.test(path)),
  '/404.html',
]);

for (const path of paths) {
  test(`${path} has no fault`, async ({ page, baseURL }) => {
    expect(await faultsOf(page, baseURL!, [path], STEP)).toEqual([]);
  });
}

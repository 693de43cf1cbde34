import { expect, test } from '@playwright/test';
import { LOCALES } from '../src/model/locale.ts';
import { faultsOf } from './page/faults.ts';
import { kindOf, largestOfKind, sitemapPaths } from './site.ts';

// What the largest pages do not show: pictures, very long names, a translation that is behind.
const SPECIAL = /\/cases\/(flooded-depot|long-names|late-translation)\/$/;

// The sweep takes smaller ones, and looks closely at every page.
const STEP = 160;

const paths = [
  ...new Set([
    ...largestOfKind(),
    ...sitemapPaths().filter((path) => SPECIAL.test(path)),
    '/404.html',
    '/fa/404.html',
  ]),
];

/** What a page is, in whatever language. */
const themeOf = (path: string): string =>
  (SPECIAL.exec(path)?.[1] ?? kindOf(path)).replace(/^\/(?:en|zh|fa)\//, '');
const themes = [...new Set(paths.map(themeOf))];

/** Each kind of page is looked at closely in one language, the kinds in turn. */
const isClose = (path: string): boolean => {
  const locale = LOCALES.find((one) => path.startsWith(`/${one}/`));
  const turn = themes.indexOf(themeOf(path)) % LOCALES.length;
  return locale === undefined || locale === LOCALES[turn];
};

for (const path of paths) {
  test(`${path} has no fault`, async ({ page, baseURL }) => {
    const looking = { step: STEP, closely: isClose(path) };
    expect(await faultsOf(page, baseURL!, [path], looking)).toEqual([]);
  });
}

import { expect, test } from '@playwright/test';
import { LOCALES } from '../src/model/locale.ts';
import { faultsOf, type Looking } from './page/faults.ts';
import { kindOf, largestOfKind, sitemapPaths } from './site.ts';

// What is read most is looked at in every language, the rest by day in two, of which one is Persian.
const READ_MOST =
  /^\/[a-z]+\/(?:(?:search|practices)\/|practices\/[^/]+\/|cases\/[^/]+\/(?:[a-z]+-[a-z]+\/)?)?$/;

// What the largest pages do not show: pictures, very long names, a translation that is behind.
const SPECIAL = /\/cases\/(flooded-depot|long-names|late-translation)\/$/;

// The sweep takes smaller ones, and looks closely at every page.
const [STEP, LONG_STEP] = [160, 560];

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

// Further pages of a list, further texts of a case, and further cases are made as the first.
const FURTHER = /(?:late-translation|long-names|\/page\/\*\/|\/year\/\*\/|\/en-[a-z-*]+\/)$/;

/** Each kind of page is looked at closely, and at more widths, in one language, the kinds in turn. */
const isClose = (path: string): boolean => {
  if (FURTHER.test(`/${themeOf(path)}`)) return false;
  const locale = LOCALES.find((one) => path.startsWith(`/${one}/`));
  const turn = themes.indexOf(themeOf(path)) % LOCALES.length;
  return locale === undefined || locale === LOCALES[turn];
};

const isLookedAt = (path: string): boolean =>
  isClose(path) || READ_MOST.test(path) || path.startsWith('/fa/');

// A new tab takes longer than most pages: those of a kind are opened in the same.
for (const theme of themes) {
  test(`${theme} has no fault`, async ({ page, baseURL }) => {
    const own = paths.filter((path) => themeOf(path) === theme && isLookedAt(path));
    const lookingAt = (path: string): Looking =>
      isClose(path) ? { step: STEP, closely: true } : { step: LONG_STEP, closely: false };
    expect(await faultsOf(page, baseURL!, own, lookingAt)).toEqual([]);
  });
}

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../scripts/run.mjs';
import { LOCALE_INFO, LOCALES, localeOf, type Locale } from '../src/model/locale.ts';
import { SITE } from './fixtures/corpus.ts';

/** Where `npm run build` puts the site that is published. */
export const LIVE = join(root, 'dist');

/** A file of a built site as text. */
export const built = (path: string, site = SITE): string => readFileSync(join(site, path), 'utf8');

const located = (path: string, site: string): string[] =>
  [...built(path, site).matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );

/** The address of every page that the site map names, in its order. */
export const sitemapPaths = (site = SITE): string[] =>
  located('sitemap-index.xml', site).flatMap((part) => located(basename(part), site));

/** The file of an address of the site. */
export const fileOf = (path: string): string =>
  path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);

/** Language and direction that a page of this address must have; the chooser is in English. */
export const settingOf = (path: string): { tag: string; dir: string } => {
  const locale: Locale = localeOf(path.split('/')[1] ?? '') ?? 'en';
  return LOCALE_INFO[locale];
};

/** What kind of page an address leads to, in its language: `/en/cases/*` + `/source/`. */
export const kindOf = (path: string): string =>
  path
    .replace(/page\/\d+\/$/, 'page/*/')
    .replace(/cases\/(in|year)\/[^/]+\//, 'cases/$1/*/')
    .replace(/(terms|practices|guides)\/[^/]+\//, '$1/*/')
    .replace(/cases\/(?!(?:in|year|page)\/\S)[^/]+\//, 'cases/*/')
    .replace(/[a-z]{2}-[a-z]{2}\/$/, '*-*/');

/** The largest page of every kind in each language. */
export const largestOfKind = (site = SITE): string[] => {
  const sizeOf = (path: string): number => Buffer.byteLength(built(fileOf(path), site));
  const largest = new Map<string, string>();
  for (const path of sitemapPaths(site)) {
    const kind = kindOf(path);
    const known = largest.get(kind);
    if (known === undefined || sizeOf(path) > sizeOf(known)) largest.set(kind, path);
  }
  return [...largest.values()];
};

// A new tab for each page takes longer than most pages.
const PATHS_PER_TAB = 16;

/** All pages, those of a batch for the same tab. */
export const pathBatches = (site = SITE): string[][] => {
  const missing = ['', ...LOCALES.map((locale) => `/${locale}`)].map((at) => `${at}/404.html`);
  const paths = [...sitemapPaths(site), ...missing];
  return Array.from({ length: Math.ceil(paths.length / PATHS_PER_TAB) }, (_, index) =>
    paths.slice(index * PATHS_PER_TAB, (index + 1) * PATHS_PER_TAB),
  );
};

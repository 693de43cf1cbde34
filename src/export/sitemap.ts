import { PATHS } from '../i18n/routes.ts';
import type { Site } from '../i18n/site.ts';
import { LOCALE_INFO, LOCALES } from '../model/locale.ts';
import { element, group, xmlDocument, type Xml } from '../text/xml.ts';

/** The path of a page below a locale, and the day of its last revision where that is known. */
export interface SitePath {
  path: string;
  updated?: string;
}

// A list may name 50,000 addresses, three of each path, and weigh 50 MB.
const MOST = 5000;

/** The paths of all pages, in parts that a search engine reads. */
export const sitemapParts = (paths: readonly SitePath[], most: number = MOST): SitePath[][] =>
  Array.from({ length: Math.ceil(paths.length / most) }, (_, part) =>
    paths.slice(part * most, (part + 1) * most),
  );

/** The file of a part; the first has the address that the only one once had. */
export const sitemapFile = (part: number): string =>
  part === 0 ? 'sitemap.xml' : `sitemap-${part + 1}.xml`;

const alternatesOf = (site: Site, path: string): Xml[] => {
  const link = (hreflang: string, href: string): Xml =>
    element('xhtml:link', { rel: 'alternate', hreflang, href });
  return [
    ...LOCALES.map((locale) => link(LOCALE_INFO[locale].tag, site.page(locale, path))),
    // Who reads none of these languages chooses one, or gets English.
    link('x-default', path === PATHS.home ? site.file('') : site.page('en', path)),
  ];
};

/** The entries of a path: one a language, and one for who reads none of them. */
const entries = (site: Site, { path, updated }: SitePath): Xml[] => {
  const said = [
    updated !== undefined && element('lastmod', {}, updated),
    ...alternatesOf(site, path),
  ];
  return [
    ...(path === PATHS.home ? [site.file('')] : []),
    ...LOCALES.map((locale) => site.page(locale, path)),
  ].map((address) => element('url', {}, element('loc', {}, address), said));
};

/** A part of the list of all pages, each with its other languages. */
export const sitemapXml = (site: Site, paths: readonly SitePath[]): string =>
  xmlDocument(
    group(
      'urlset',
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      },
      paths.flatMap((one) => entries(site, one)),
    ),
  );

/** The list of the parts, to which search engines are pointed. */
export const sitemapIndex = (site: Site, parts: readonly SitePath[][]): string =>
  xmlDocument(
    group(
      'sitemapindex',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      parts.map((_, part) =>
        element('sitemap', {}, element('loc', {}, site.file(sitemapFile(part)))),
      ),
    ),
  );

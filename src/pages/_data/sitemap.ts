import { fileAddress, pageAddress, PATHS } from '../../i18n/routes.ts';
import { LOCALE_INFO, LOCALES, type Locale } from '../../model/locale.ts';
import { allPaths, type SitePath } from './addresses.ts';
import { once } from './once.ts';

// A list may name 50,000 addresses; each path is one a language, and weighs two thousand bytes.
const MOST = 5000;

/** The paths of all pages, in parts that a search engine reads. */
export const sitemapParts = once(async (): Promise<SitePath[][]> => {
  const paths = await allPaths();
  return Array.from({ length: Math.ceil(paths.length / MOST) }, (_, part) =>
    paths.slice(part * MOST, (part + 1) * MOST),
  );
});

/** The file of a part; the first has the address that the only one once had. */
export const sitemapFile = (part: number): string =>
  part === 0 ? 'sitemap.xml' : `sitemap-${part + 1}.xml`;

const base = import.meta.env.BASE_URL;
const absolute = (address: string): string => new URL(address, import.meta.env.SITE).href;
const addressOf = (locale: Locale, path: string): string =>
  absolute(pageAddress(base, locale, path));
const chooser = absolute(fileAddress(base, ''));

/** The absolute address of a file beside the languages. */
export const absoluteFile = (path: string): string => absolute(fileAddress(base, path));

const link = (hreflang: string, href: string): string =>
  `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`;

const alternatesOf = (path: string): string =>
  [
    ...LOCALES.map((locale) => link(LOCALE_INFO[locale].tag, addressOf(locale, path))),
    // Who reads none of these languages chooses one, or gets English.
    link('x-default', path === PATHS.home ? chooser : addressOf('en', path)),
  ].join('');

const entry = (address: string, { path, updated }: SitePath): string =>
  `<url><loc>${address}</loc>${updated ? `<lastmod>${updated}</lastmod>` : ''}${alternatesOf(path)}</url>`;

/** A part of the list of all pages, each with its other languages. */
export const sitemapXml = (paths: readonly SitePath[]): string => {
  const entries = paths.flatMap((one) => [
    ...(one.path === PATHS.home ? [entry(chooser, one)] : []),
    ...LOCALES.map((locale) => entry(addressOf(locale, one.path), one)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
};

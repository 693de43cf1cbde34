import { attributeOf } from './page.ts';
import { fileAt, isListed, isOtherName, type Site } from './site.ts';

interface Alternate {
  lang: string;
  href: string;
}

const ENTRY = /<url><loc>([^<]*)<\/loc>(.*?)<\/url>/gs;
const ALTERNATE = /hreflang="([^"]*)" href="([^"]*)"/g;

const PART = /<sitemap><loc>([^<]*)<\/loc>/g;

/** The parts of the site map, as its index names them. */
export const sitemapOf = (site: Site): string =>
  [...site.read('sitemap-index.xml').toString().matchAll(PART)]
    .map(([, loc = '']) => site.read(fileAt(new URL(loc).pathname)).toString())
    .join('');

const entriesOf = (site: Site): Map<string, Alternate[]> =>
  new Map(
    [...sitemapOf(site).matchAll(ENTRY)].map(([, loc = '', rest = '']) => [
      loc,
      [...rest.matchAll(ALTERNATE)].map(([, lang = '', href = '']) => ({ lang, href })),
    ]),
  );

const langAt = (site: Site, address: string): string | undefined => {
  const [html] = site.pages.get(fileAt(new URL(address).pathname))?.elements ?? [];
  return html && attributeOf(html, 'lang');
};

const isSame = (a: readonly Alternate[], b: readonly Alternate[] = []): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** What is wrong with the languages that the entry of a page names. */
const faultsOfEntry = (
  loc: string,
  alternates: readonly Alternate[],
  entries: ReadonlyMap<string, readonly Alternate[]>,
  site: Site,
): string[] => {
  const { pathname } = new URL(loc);
  const rest = /^\/[a-z]{2}\/(.*)$/.exec(pathname)?.[1] ?? '';
  const siblings = [...site.pages.values()].filter(
    (page) => /^\/[a-z]{2}\/(.*)$/.exec(page.path)?.[1] === rest && isListed(page),
  );
  const expected = siblings.map(({ path }) => site.origin + path).sort();
  const named = alternates.filter(({ lang }) => lang !== 'x-default');
  return [
    ...(isSame([], alternates) ? ['no languages'] : []),
    ...(alternates.some(({ lang }) => lang === 'x-default') ? [] : ['no x-default']),
    ...(alternates.some(({ href }) => href === loc) ? [] : ['does not name itself']),
    ...(named
      .map(({ href }) => href)
      .sort()
      .join() === expected.join()
      ? []
      : [`names ${named.map(({ href }) => href).join(' ')}, not ${expected.join(' ')}`]),
    ...alternates
      .filter(({ href }) => !isSame(alternates, entries.get(href)))
      .map(({ href }) => `${href} does not answer it`),
    ...named
      .filter(({ lang, href }) => langAt(site, href) !== lang)
      .map(({ lang, href }) => `${href} is not in ${lang}`),
  ];
};

/** The site map names the pages that are to be found, and no other, each with its languages. */
export const faultsOfSitemap = (site: Site): string[] => {
  const entries = entriesOf(site);
  const listed = new Set([...entries.keys()].map((loc) => fileAt(new URL(loc).pathname)));
  const pages = [...site.pages.values()].filter((page) => !isOtherName(page, site));
  return [
    ...pages
      .filter((page) => isListed(page) !== listed.has(page.file))
      .map((page) => `${page.file}: ${isListed(page) ? 'not listed' : 'listed, and noindex'}`),
    ...[...listed].filter((file) => !site.pages.has(file)).map((file) => `${file}: no such page`),
    ...[...entries].flatMap(([loc, alternates]) =>
      faultsOfEntry(loc, alternates, entries, site).map((fault) => `${loc}: ${fault}`),
    ),
  ];
};

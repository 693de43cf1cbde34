import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { attributeOf, named, readPage, type Page } from './page.ts';

/** A built site: its files by name, and its pages, each read once. */
export interface Site {
  files: ReadonlySet<string>;
  pages: ReadonlyMap<string, Page>;
  /** Where the site says that it is: `https://unbroken-line.example`. */
  origin: string;
  read: (file: string) => Buffer;
}

/** What is wrong with a page; nothing if it is as it must be. */
export type Check = (page: Page, site: Site) => string[];

/** The address that a page names as its own. */
export const canonicalsOf = (page: Page): string[] =>
  named(page, 'link')
    .filter((link) => attributeOf(link, 'rel') === 'canonical')
    .map((link) => attributeOf(link, 'href') ?? '');

export const isListed = (page: Page): boolean =>
  !named(page, 'meta').some(
    (meta) =>
      attributeOf(meta, 'name') === 'robots' &&
      /\bnoindex\b/.test(attributeOf(meta, 'content') ?? ''),
  );

/** A site of these files; `read` gives the bytes of each. */
export const siteOf = (files: readonly string[], read: (file: string) => Buffer): Site => {
  const pages = new Map(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, readPage(file, read(file).toString('utf8'))]),
  );
  const first = pages.get('index.html');
  const [canonical] = first ? canonicalsOf(first) : [];
  if (!canonical) throw new Error('index.html does not say where the site is.');
  return { files: new Set(files), pages, origin: new URL(canonical).origin, read };
};

/** Reads the site of a folder; `command` makes it. */
export const readSite = (folder: string, command: string): Site => {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no site in ${folder}: run "${command}" first.`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
  return siteOf(files, (file) => readFileSync(join(folder, file)));
};

/** The file that an address of the site names. */
export const fileAt = (pathname: string): string => {
  const path = decodeURIComponent(pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

/** Whether a page is, byte for byte, the one that it names: an address that it once had still answers. */
export const isOtherName = (page: Page, { pages, origin, read }: Site): boolean => {
  const [canonical = ''] = canonicalsOf(page);
  if (!canonical.startsWith(`${origin}/`)) return false;
  const own = pages.get(fileAt(new URL(canonical).pathname));
  return own !== undefined && own !== page && read(own.file).equals(read(page.file));
};

/** What a check finds on all pages, each fault after the file that has it. */
export const faultsOf = (site: Site, check: Check): string[] =>
  [...site.pages.values()].flatMap((page) =>
    check(page, site).map((fault) => `${page.file}: ${fault}`),
  );

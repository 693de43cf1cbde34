import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { Bundled } from '../cache/bundle.ts';
import { hashOf, sha256 } from '../cache/hash.ts';
import { LOCALES } from '../model/locale.ts';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;
/** An address to be rendered. */
export type Path = Paths[number];

/** An address without the slashes at its ends. */
export const trimmed = (pathname: string): string => pathname.replace(/^\/|\/$/g, '');

/** The file of an address. */
export const fileOf = ({ pathname, route }: Path): string => {
  const path = trimmed(pathname);
  if (route.type !== 'page') return path;
  return route.route === '/404' ? '404.html' : join(path, 'index.html');
};

/** The address by which a page is asked for, as the pattern of its route has it. */
export const addressOf = ({ pathname, route }: Path, base: string): string => {
  const path = pathname.replace(/^\//, '');
  const isWhole = path === '' || path.endsWith('/');
  const isFile = route.type !== 'page' && /\.\w+$/.test(path);
  return `${base}${path}${isWhole || isFile ? '' : '/'}`;
};

const LANGUAGE = `(${LOCALES.join('|')})`;
const PAIR = new RegExp(`^(.+/cases/[^/]+/)${LANGUAGE}-${LANGUAGE}/index\\.html$`);

/**
 * The file at which the page of two languages answers as well: the name of the same two in the other
 * order. A version has the name that its editor gave it; its pages are rendered at both.
 */
export const otherOrder = (file: string): string | undefined => {
  const [, folder, first, second] = PAIR.exec(file) ?? [];
  return folder && `${folder}${second}-${first}/index.html`;
};

/** The paths without those that are another name of one before them. */
export const withoutOtherOrders = (paths: readonly Path[]): Path[] => {
  const files = new Set<string>();
  return paths.filter((path) => {
    const file = fileOf(path);
    files.add(file);
    return !files.has(otherOrder(file) ?? '');
  });
};

/**
 * Whether the file of an address that is no page stands in the folder already. An address that ends
 * in a parameter has a slash after it, which no file has.
 */
export const isWritten = (
  out: string,
  { route, pathname }: { route: { type: string }; pathname: string },
): boolean => route.type === 'endpoint' && existsSync(join(out, trimmed(pathname)));

/** A page as it is written, with the SHA-256 of its bytes. */
export type PageFile = Bundled & { sha256: string };

/** Pages that follow each other and are made of the same: they change together, and are kept so. */
export interface Group {
  name: string;
  key: string;
  paths: Path[];
  made: PageFile[];
}

/** Whether pages are about one case: these are most of a site, and what a build can share out. */
export const isOfCase = ({ paths }: Group): boolean =>
  paths[0]!.route.component.includes('/cases/[id]/');

/** The paths in groups; those without a `cacheKey` are in none. */
export const groupsOf = (paths: readonly Path[], common: string): Group[] => {
  const lists: Path[][] = [];
  for (const path of paths) {
    const last = lists.at(-1)?.[0];
    if (path.cacheKey === undefined) continue;
    if (last?.route.component === path.route.component && last.cacheKey === path.cacheKey)
      lists.at(-1)!.push(path);
    else lists.push([path]);
  }
  return lists.map((some) => ({
    name: sha256(some[0]!.pathname).slice(0, 32),
    key: hashOf(common, some[0]!.cacheKey!, ...some.map(({ pathname }) => pathname)),
    paths: some,
    made: [],
  }));
};

import { fileAddress, pageAddress, PATHS } from './routes.ts';
import type { Locale } from '../model/locale.ts';

/** Absolute addresses: what leaves the site must say where it came from. */
export interface Site {
  page: (locale: Locale, path: string) => string;
  file: (path: string) => string;
}

/**
 * Makes addresses absolute. Most that are asked for are of the blocks of one page, one after the
 * other, and to resolve an address takes longer than all else that is done for a block.
 */
const resolver = (origin: URL | string): ((address: string) => string) => {
  let page = '';
  let known = '';
  return (address) => {
    const at = address.indexOf('#');
    // Other signs in an anchor would be written another way.
    if (at < 0 || !/^\w+$/.test(address.slice(at + 1))) return new URL(address, origin).href;
    const path = address.slice(0, at);
    if (path !== page) {
      page = path;
      known = new URL(path, origin).href;
    }
    return known + address.slice(at);
  };
};

/** The addresses of a site at `origin` (https://host), below `base`. */
export const siteAt = (origin: URL | string, base: string): Site => {
  const resolve = resolver(origin);
  return {
    page: (locale, path) => resolve(pageAddress(base, locale, path)),
    file: (path) => resolve(fileAddress(base, path)),
  };
};

/** Where the site is published: its origin, and the path below it. */
interface SiteSettings {
  origin: string;
  base: string;
}

/** Where the site is published, as SITE_URL and BASE_PATH say. */
export const siteSettings = (env: Record<string, string | undefined>): SiteSettings => ({
  origin: env.SITE_URL ?? 'https://unbroken-line.example',
  base: env.BASE_PATH ?? '/',
});

/** The address of a case, or of one of its blocks, in a language. */
export const caseAddress = (site: Site, locale: Locale, id: string, block?: string): string =>
  site.page(locale, block === undefined ? PATHS.case(id) : `${PATHS.case(id)}#${block}`);

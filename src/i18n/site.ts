import { fileAddress, pageAddress, PATHS } from './routes.ts';
import type { Locale } from '../model/locale.ts';

/** Absolute addresses: what leaves the site must say where it came from. */
export interface Site {
  page: (locale: Locale, path: string) => string;
  file: (path: string) => string;
}

/** The addresses of a site at `origin` (https://host), below `base`. */
export const siteAt = (origin: URL | string, base: string): Site => ({
  page: (locale, path) => new URL(pageAddress(base, locale, path), origin).href,
  file: (path) => new URL(fileAddress(base, path), origin).href,
});

/** The address of a case, or of one of its blocks, in a language. */
export const caseAddress = (site: Site, locale: Locale, id: string, block?: string): string =>
  site.page(locale, block === undefined ? PATHS.case(id) : `${PATHS.case(id)}#${block}`);

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

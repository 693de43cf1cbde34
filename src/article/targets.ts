import { mediaPath, PATHS } from '../i18n/routes.ts';
import type { Locale } from '../model/locale.ts';
import { caseAddress, type Site } from '../i18n/site.ts';

/** Where the marks of an article lead in a format. */
export interface Targets {
  block: (id: string) => string;
  /** A path below the language of the article. */
  page: (path: string) => string;
  term: (id: string) => string;
  image: (file: string) => string;
}

/** The pages of the site. */
export const siteTargets = (site: Site, locale: Locale, caseId: string): Targets => ({
  block: (id) => caseAddress(site, locale, caseId, id),
  page: (path) => site.page(locale, path),
  term: (id) => site.page(locale, PATHS.term(id)),
  image: (file) => site.file(mediaPath(caseId, file)),
});

/** Where a link of an article leads. */
export const linkTarget = (to: string, { block, page }: Targets): string => {
  if (to.startsWith('#')) return block(to.slice(1));
  return to.startsWith('page:') ? page(to.slice('page:'.length)) : to;
};

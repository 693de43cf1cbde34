import { isBlockId, versionLocale } from '../model/ids.ts';
import type { Locale } from '../model/locale.ts';

/** The name of a pair of texts, in the order of their columns: `zh-en`, `zh-en-short`. */
export const pairName = (first: string, second: string): string => `${first}-${second}`;

/** The path of every kind of page below its locale. Nothing else in the site writes one. */
export const PATHS = {
  home: '',
  cases: 'cases/',
  case: (id: string) => `cases/${id}/`,
  pair: (id: string, first: string, second: string) => `cases/${id}/${pairName(first, second)}/`,
  source: (id: string) => `cases/${id}/source/`,
  // No page of a case has such an address, whatever the case is called.
  originals: (locale: Locale) => `cases/in/${locale}/`,
  year: (year: string) => `cases/year/${year}/`,
  /** What a browser narrows the list of cases by. */
  facets: 'cases/facets.json',
  timeline: 'timeline/',
  map: 'map/',
  practices: 'practices/',
  practice: (id: string) => `practices/${id}/`,
  terms: 'terms/',
  term: (id: string) => `terms/${id}/`,
  guides: 'guides/',
  guide: (slug: string) => `guides/${slug}/`,
  search: 'search/',
  data: 'data/',
  about: 'about/',
  offline: 'offline/',
  missing: '404.html',
  /** How the site is installed. */
  manifest: 'app.webmanifest',
  desk: 'desk/',
} as const;

/** The anchors of every page. */
export const FRAME = { main: 'main' } as const;

/** The path of a page of a list; the first page is the list itself. */
export const listPath = (path: string, page: number): string =>
  page === 1 ? path : `${path}page/${page}/`;

/** The anchors on the page of a case, apart from the ids of blocks and statements. */
export const ANCHORS = {
  headline: 'headline',
  now: 'now',
  summary: 'summary',
  lessons: 'lessons',
  record: 'record',
  course: 'course',
  figures: 'figures',
  article: 'article',
  sources: 'sources',
  version: (name: string) => `version-${name}`,
  cite: 'cite-title',
  notes: (kind: string) => `note-${kind}`,
} as const;

/** The anchor of the cases on the page of a practice. */
export const CASES_ANCHOR = 'cases';

const WITH_NAMES = [ANCHORS.notes(''), ANCHORS.version('')];
const ON_CASES: readonly unknown[] = [...Object.values(FRAME), ...Object.values(ANCHORS)];

/** The anchors on the page of a practice or a guide, apart from its headings. */
export const TEXT_ANCHORS: readonly string[] = [...Object.values(FRAME), CASES_ANCHOR];

/** Whether the page of a case has this anchor itself, or an article has a block of this name. */
export const isOnCases = (id: string): boolean =>
  ON_CASES.includes(id) || WITH_NAMES.some((start) => id.startsWith(start)) || isBlockId(id);

const slashed = (base: string): string => (base === '/' ? base : `/${base}/`.replace(/\/+/g, '/'));

/**
 * The address of a page: `/base/en/cases/x/`; a path may end in `#p3`, or in `#en3`, a block of a
 * version, which stands on the page of its own language only.
 */
export const pageAddress = (base: string, locale: Locale, path: string): string => {
  const anchor = path.indexOf('#');
  const own = anchor < 0 ? undefined : versionLocale(path.slice(anchor + 1));
  return `${slashed(base)}${own ?? locale}/${path}`;
};

/** The address of a file that is not a page of a locale: `sitemap.xml`. */
export const fileAddress = (base: string, path: string): string => `${slashed(base)}${path}`;

/** The path of a part of the table by which a browser narrows the list of cases. */
export const facetPart = (part: number): string => `facets/${part}.json`;

/** The path of a picture beside an article. */
export const mediaPath = (caseId: string, file: string): string => `media/cases/${caseId}/${file}`;

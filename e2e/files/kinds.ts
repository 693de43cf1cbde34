import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** The kind of a page in its language: `/en/cases/*` + `/source/`. */
export const kindOf = ({ path }: Page): string =>
  path
    .replace(/page\/\d+\/$/, 'page/*/')
    .replace(/cases\/(in|year)\/[^/]+\//, 'cases/$1/*/')
    .replace(/(terms|practices|guides)\/[^/]+\//, '$1/*/')
    .replace(/cases\/(?!(?:in|year|page)\/\S)[^/]+\//, 'cases/*/')
    .replace(/[a-z]{2}-[a-z]{2}\/$/, '*-*/');

// Kinds with so few pages are worth reading whole.
const FEW = 5;

/** The largest page of each kind in each language, and all pages of kinds that have few. */
export const samplesOf = (site: Site): Page[] =>
  Object.values(Object.groupBy(site.pages.values(), kindOf)).flatMap((pages = []) =>
    pages.length <= FEW
      ? pages
      : pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1),
  );

import { kindOf } from '../site.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

// Kinds with so few pages are worth reading whole.
const FEW = 5;

/** The largest page of each kind in each language, and all pages of kinds that have few. */
export const samplesOf = (site: Site): Page[] =>
  Object.values(Object.groupBy(site.pages.values(), ({ path }) => kindOf(path))).flatMap(
    (pages = []) =>
      pages.length <= FEW
        ? pages
        : pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1),
  );

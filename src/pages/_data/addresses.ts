import { listPages } from '../../casebook/list-pages.ts';
import { pairsOf } from '../../casebook/pairs.ts';
import { casesBelow, filedUnder } from '../../casebook/site-index.ts';
import type { SitePath } from '../../export/sitemap.ts';
import { listPath, PATHS } from '../../i18n/routes.ts';
import { localeOf } from '../../model/locale.ts';
import { allPlaces } from './map.ts';
import { allIndex } from './site-index.ts';
import { allGuides, allPractices } from './texts.ts';

const pagesOf = (path: string, items: readonly unknown[]): string[] =>
  listPages(items).map(({ number }) => listPath(path, number));

/** The path of every page below a locale; each exists in every language. */
export const allPaths = async (): Promise<SitePath[]> => {
  const [index, practices, guides, places] = await Promise.all([
    allIndex(),
    allPractices(),
    allGuides(),
    allPlaces(),
  ]);
  const { cases, concepts, facets } = index;
  const ofCases = cases.flatMap((one) =>
    [
      PATHS.case(one.id),
      PATHS.source(one.id),
      ...pairsOf(one).map(({ first, second }) => PATHS.pair(one.id, first, second)),
    ].map((path) => ({ path, updated: one.record.updated })),
  );
  const lists = [
    ...pagesOf(PATHS.cases, cases),
    ...pagesOf(PATHS.timeline, cases),
    ...pagesOf(PATHS.map, places.entries),
    ...[...(facets.get('original') ?? [])].flatMap(([value, found]) =>
      pagesOf(PATHS.originals(localeOf(value) ?? 'en'), found),
    ),
    ...[...(facets.get('year') ?? [])].flatMap(([year, found]) => pagesOf(PATHS.year(year), found)),
  ];
  const texts = [
    ...(practices.length > 0 ? [PATHS.practices] : []),
    ...practices.map(({ id }) => PATHS.practice(id)),
    PATHS.terms,
    ...[...concepts.keys()].flatMap((id) =>
      pagesOf(PATHS.term(id), [...filedUnder(index, id), ...casesBelow(index, id)]),
    ),
    ...(guides.length > 0 ? [PATHS.guides] : []),
    ...guides.map(({ id }) => PATHS.guide(id)),
    PATHS.search,
    PATHS.data,
    PATHS.about,
    PATHS.offline,
  ];
  return [
    { path: PATHS.home },
    ...lists.map((path) => ({ path })),
    ...ofCases,
    ...texts.map((path) => ({ path })),
  ];
};

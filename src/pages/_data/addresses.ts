import { pairsOf } from '../../casebook/pairs.ts';
import { PATHS } from '../../i18n/routes.ts';
import { allCases } from './cases.ts';
import { allGuides, allPractices } from './texts.ts';
import { allConcepts } from './vocabulary.ts';

/** The path of every page below a locale; each exists in every language. */
export const allPaths = async (): Promise<string[]> => {
  const [cases, concepts, practices, guides] = await Promise.all([
    allCases(),
    allConcepts(),
    allPractices(),
    allGuides(),
  ]);
  return [
    PATHS.home,
    PATHS.cases,
    ...cases.flatMap((one) => [
      PATHS.case(one.id),
      PATHS.source(one.id),
      ...pairsOf(one).map(({ first, second }) => PATHS.pair(one.id, first, second)),
    ]),
    ...(practices.length > 0 ? [PATHS.practices] : []),
    ...practices.map(({ id }) => PATHS.practice(id)),
    PATHS.terms,
    ...[...concepts.keys()].map(PATHS.term),
    ...(guides.length > 0 ? [PATHS.guides] : []),
    ...guides.map(({ id }) => PATHS.guide(id)),
    PATHS.search,
    PATHS.data,
    PATHS.about,
  ];
};

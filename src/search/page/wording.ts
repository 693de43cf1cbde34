import { LOCALES } from '../../model/locale.ts';

/** The texts of the interface that the search needs; the page brings them along. */
export const WORDS = [
  'search.idle',
  'search.busy',
  'search.loading',
  'search.tooLong',
  'search.mentions',
  'search.empty',
  'search.error',
  'search.offline',
  'search.retry',
  'search.matched',
  'search.filters',
  'search.understood',
  'search.asTyped',
  'search.asTypedNow',
  'search.byMeaning',
  'search.nearest',
  'search.common',
  'search.filtered',
  'search.original',
  'search.year',
  'search.clear',
  'search.more',
  ...LOCALES.map((locale) => `language.${locale}` as const),
  'nav.terms',
  'nav.practices',
  'nav.guides',
  'count.cases.one',
  'count.cases.other',
] as const;

export type Wording = Record<(typeof WORDS)[number], string>;

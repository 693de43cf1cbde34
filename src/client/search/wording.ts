/** The texts of the interface that the search needs; the page brings them along. */
export const WORDS = [
  'search.idle',
  'search.busy',
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
  'search.original',
  'search.year',
  'search.clear',
  'language.en',
  'language.zh',
  'language.fa',
  'nav.terms',
  'nav.practices',
  'nav.guides',
  'count.cases.one',
  'count.cases.other',
] as const;

export type Wording = Record<(typeof WORDS)[number], string>;

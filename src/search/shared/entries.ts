import { LOCALES, type Locale } from '../../model/locale.ts';
import type { CatalogueEntry } from './files.ts';

/** So many cases a part of the catalogue has: a query loads those that hold what it finds. */
export const PART = 250;

/**
 * The cases of a part by columns, which are packed a sixth smaller than rows: ids and years with spaces
 * between, no year as 0; a digit for each case's languages and originals, as bits; a character for each
 * concept, by its number, those of a case's tags together.
 */
export type EntryColumns = [
  ids: string,
  languages: string,
  originals: string,
  years: string,
  sectors: string,
  tags: string,
];

const bitsOf = (locales: readonly Locale[]): number =>
  locales.reduce((bits, locale) => bits | (1 << LOCALES.indexOf(locale)), 0);

const localesOf = (bits: number): Locale[] => LOCALES.filter((_, at) => (bits & (1 << at)) !== 0);

// The first letter behind the signs, and before it the sign of none.
const FIRST = 0xc0;

/** Cases as their part has them. */
export const writeEntries = (
  entries: readonly CatalogueEntry[],
  concepts: readonly string[],
): EntryColumns => {
  const letterOf = (concept: string): string =>
    String.fromCharCode(FIRST + concepts.indexOf(concept));
  const column = (of: (entry: CatalogueEntry) => string | number, between = ''): string =>
    entries.map(of).join(between);
  return [
    column(({ id }) => id, ' '),
    column(({ languages }) => bitsOf(languages)),
    column(({ originals = [] }) => bitsOf(originals)),
    column(({ year = 0 }) => year, ' '),
    column(({ sector = '' }) => letterOf(sector)),
    column(({ tags = [] }) => tags.map(letterOf).join(''), ' '),
  ];
};

/** The cases again. */
export const readEntries = (
  [ids, languages, originals, years, sectors, tags]: EntryColumns,
  concepts: readonly string[],
): CatalogueEntry[] => {
  const conceptOf = (letter: string): string | undefined => concepts[letter.charCodeAt(0) - FIRST];
  const [yearOf, tagsOf] = [years.split(' '), tags.split(' ')];
  return ids.split(' ').map((id, at): CatalogueEntry => {
    const year = Number(yearOf[at]);
    const sector = conceptOf(sectors.charAt(at));
    return {
      kind: 'case',
      id,
      languages: localesOf(Number(languages.charAt(at))),
      originals: localesOf(Number(originals.charAt(at))),
      ...(year > 0 && { year }),
      ...(sector !== undefined && { sector }),
      tags: [...tagsOf[at]!].flatMap((letter) => conceptOf(letter) ?? []),
    };
  });
};

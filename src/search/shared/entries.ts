import { LOCALES, type Locale } from '../../model/locale.ts';
import type { CatalogueEntry } from './files.ts';

/** So many cases a part of the catalogue has: a query loads those that hold what it finds. */
export const PART = 250;

/** A case in a part: languages and originals as bits, no year as 0, concepts by their number. */
export type EntryRow = [
  id: string,
  languages: number,
  originals: number,
  year: number,
  sector: number,
  ...tags: number[],
];

const bitsOf = (locales: readonly Locale[]): number =>
  locales.reduce((bits, locale) => bits | (1 << LOCALES.indexOf(locale)), 0);

const localesOf = (bits: number): Locale[] => LOCALES.filter((_, at) => (bits & (1 << at)) !== 0);

/** The entry of a case as its part has it. */
export const writeEntry = (
  { id, languages, originals = [], year = 0, sector = '', tags = [] }: CatalogueEntry,
  concepts: readonly string[],
): EntryRow => [
  id,
  bitsOf(languages),
  bitsOf(originals),
  year,
  concepts.indexOf(sector),
  ...tags.map((tag) => concepts.indexOf(tag)),
];

/** The entry again. */
export const readEntry = (
  [id, languages, originals, year, sector, ...tags]: EntryRow,
  concepts: readonly string[],
): CatalogueEntry => ({
  kind: 'case',
  id,
  languages: localesOf(languages),
  originals: localesOf(originals),
  ...(year > 0 && { year }),
  ...(concepts[sector] !== undefined && { sector: concepts[sector] }),
  tags: tags.flatMap((tag) => concepts[tag] ?? []),
});

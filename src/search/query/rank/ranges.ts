import type { CatalogueEntry } from '../../shared/files.ts';

/** The documents that are ranked together: places of the catalogue, the last not among them. */
export interface Range {
  from: number;
  to: number;
}

/** Where the cases stand in the catalogue, which come first, and where all others. */
export const rangesOf = (documents: readonly CatalogueEntry[]): { cases: Range; others: Range } => {
  const first = documents.findIndex(({ kind }) => kind !== 'case');
  const end = first < 0 ? documents.length : first;
  return { cases: { from: 0, to: end }, others: { from: end, to: documents.length } };
};

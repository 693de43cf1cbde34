import type { Catalogue } from '../../shared/files.ts';

/** The documents that are ranked together: places of the catalogue, the last not among them. */
export interface Range {
  from: number;
  to: number;
}

/** Where the cases stand in the catalogue, which come first, and where all others. */
export const rangesOf = ({
  cases,
  pages,
}: Pick<Catalogue, 'cases' | 'pages'>): { cases: Range; others: Range } => ({
  cases: { from: 0, to: cases },
  others: { from: cases, to: cases + pages.length },
});

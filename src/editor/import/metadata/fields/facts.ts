import type { PageDate } from '../dates.ts';

/** What a line says of the text; its date is that of an issue, one with a label, or any. */
export interface LineFacts {
  title?: string;
  authors: string[];
  publication?: string;
  /** A name without a label beside a date: that of the site. */
  site?: string;
  issue?: string;
  url?: string;
  date?: PageDate & { of: 'issue' | 'label' | 'page' | 'update' };
}

/** What was read of a line, and the pieces that no field explains. */
export interface Reading {
  facts: LineFacts;
  fields: number;
  loose: string[];
  stamped: boolean;
  /** Whether the hour is said too: so it is of what is printed, not of today. */
  timed?: true;
  /** One word that a label calls an author: so it is where a date stands beside it. */
  single?: string;
}

/** Whether a line says something that belongs in the record: not only counters and editors. */
export const saysSomething = ({
  authors,
  title,
  publication,
  site,
  issue,
  url,
  date,
}: LineFacts): boolean =>
  authors.length > 0 ||
  [title, publication, site, issue, url, date?.raw].some(
    (value) => value !== undefined && value !== '',
  );

import type { Locale } from '../schema/locale.ts';
import { KINDS } from './table.ts';

/** A file that the head of a page leads to. */
export interface HeadLink {
  rel: 'alternate' | 'search';
  type: string;
  /** Below the site's base. */
  path: string;
}

/** What the head of a page names: the site's feeds and search, and the files of its case. */
export const headLinks = (locale: Locale, caseId?: string): HeadLink[] =>
  KINDS.filter(
    ({ linked }) => linked === 'every page' || (linked === 'its case' && caseId !== undefined),
  ).map(({ rel, mediaType, pattern }): HeadLink => ({
    rel: rel ?? 'alternate',
    type: mediaType,
    path: pattern.replace('{language}', locale).replace('{case}', caseId ?? ''),
  }));

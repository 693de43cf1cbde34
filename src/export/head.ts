import type { Locale } from '../model/locale.ts';
import { KINDS } from './table/table.ts';
import type { Kind } from './table/kind.ts';

/** A file that the head of a page leads to. */
interface HeadLink {
  rel: 'alternate' | 'search';
  type: string;
  /** Below the site's base. */
  path: string;
}

/** What the head of a page names: the site's feeds and search, and the files of its case. */
export const headLinks = (
  locale: Locale,
  show: { caseId?: string | undefined; sources?: boolean } = {},
): HeadLink[] => {
  const { caseId, sources = false } = show;
  const isNamed = ({ linked }: Kind): boolean => {
    if (linked === 'every page') return true;
    return caseId !== undefined && (linked === 'its case' || (sources && linked === 'its sources'));
  };
  return KINDS.filter(isNamed).map(({ rel, mediaType, pattern }): HeadLink => ({
    rel: rel ?? 'alternate',
    type: mediaType,
    path: pattern.replace('{language}', locale).replace('{case}', caseId ?? ''),
  }));
};

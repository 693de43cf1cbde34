import { parseArticle } from '../blocks/article.ts';
import type { ParsedVersion } from '../lock/case-lock.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import type { CaseFolder } from './case-folder.ts';

/** Parses the versions of a case: each is an original, whatever its front matter says. */
export const parseVersions = ({ versions }: CaseFolder, report: Report): ParsedVersion[] =>
  versions.flatMap(({ name, locale, source }) => {
    const at = reportIn(report, source.path);
    const parsed = parseArticle(source, at, locale, 'version', 'as it is');
    return parsed ? { ...parsed, name } : [];
  });

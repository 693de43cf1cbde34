import { originalFrontMatter } from '../../model/article.ts';
import type { BlocksLock, TextLock } from '../../model/lock.ts';
import { parseArticle, type ParsedArticle } from '../blocks/article.ts';
import { versionKey, type ParsedVersion } from '../blocks/case-lock.ts';
import { checkLock } from '../checks/case-checks.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import type { CaseFolder } from './case-folder.ts';

/** Parses the versions of a case: each is an original, whatever its front matter says. */
export const parseVersions = ({ versions }: CaseFolder, report: Report): ParsedVersion[] =>
  versions.flatMap(({ name, locale, source }) => {
    const at = reportIn(report, source.path);
    const parsed = parseArticle(source, locale, at, originalFrontMatter);
    return parsed ? { ...parsed, name } : [];
  });

const EMPTY: Pick<TextLock, 'blocks' | 'retired'> = { blocks: [], retired: [] };

/** Reports a lock that is missing or does not match the article or one of the versions. */
export const checkLocks = (
  folder: CaseFolder,
  articles: readonly ParsedArticle[],
  versions: readonly ParsedVersion[],
  former: BlocksLock | undefined,
  lock: BlocksLock,
  report: Report,
): void => {
  const { versions: locks = {}, ...base } = lock;
  const { versions: formerLocks = {}, ...formerBase } = former ?? { ...EMPTY, base: lock.base };
  checkLock(folder, articles, former && formerBase, base, report);
  if (!former) return;
  const texts = new Map(versions.map((version) => [versionKey(version), version]));
  for (const [key, now] of Object.entries(locks)) {
    const text = texts.get(key);
    const before = formerLocks[key] ?? { ...EMPTY, base: now.base, prefix: now.prefix };
    checkLock(folder, text ? [text] : [], before, now, report);
  }
};

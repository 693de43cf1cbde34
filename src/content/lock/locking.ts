import type { CaseRecord } from '../../model/case.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import type { ParsedArticle } from '../blocks/article.ts';
import { blockRanges } from '../blocks/block-ranges.ts';
import { LOCK_NAME, type CaseFolder } from '../compile/case-folder.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import { lockCase, type Locking, type ParsedVersion } from './case-lock.ts';
import { reportCollisions } from './check-lock.ts';
import { readLockFile, type LockState } from './file/lock-file.ts';
import { citedClaims } from './held.ts';
import { lostIds } from './holes.ts';
import { collisionsIn, mergeLines } from './versions.ts';

/** A lock as it was found, and as its texts ask for it. */
export interface ReadLocking {
  /** The lock as it stands in the file. */
  former: LockState;
  /** The lock that belongs to the texts; undefined where there is none, or the old one is unread. */
  locking: Locking | undefined;
  /** Whether ids were given once and are not known now: those of `locking` are not theirs. */
  isLockLost: boolean;
}

/** The hashes of all texts in a language. */
const hashesIn = (texts: readonly ParsedArticle[], language: Locale): string[] =>
  texts.flatMap(({ locale, raw }) => (locale === language ? raw.map(({ hash }) => hash) : []));

/** Whether a record tells that its paragraphs had ids: it is published, or cites what a lock gave. */
const hadIds = (record: CaseRecord): boolean =>
  record.status !== 'draft' ||
  citedClaims(record).some(({ evidence }) => evidence.some((id) => /\d[a-z]/.test(id)));

const today = (): string => new Date().toISOString().slice(0, 10);

/** Reads the lock of a case and makes the one that belongs to its texts; reports where it is no lock. */
export const readLocking = (
  folder: CaseFolder,
  { articles, versions }: { articles: ParsedArticle[]; versions: ParsedVersion[] },
  record: CaseRecord | undefined,
  report: Report,
  mayBeNew: boolean,
): ReadLocking => {
  const state = readLockFile(folder.lock, report);
  const path = `${folder.path}/${LOCK_NAME}`;
  const present = new Map(
    LOCALES.map((locale) => [locale, new Set(hashesIn([...articles, ...versions], locale))]),
  );
  const collisions =
    state.state === 'read'
      ? collisionsIn(state.lock, present.get(state.lock.base) ?? new Set())
      : [];
  reportCollisions(path, collisions, [...articles, ...versions], report);
  const lost = state.state === 'read' ? lostIds(state.lock) : [];
  if (lost.length > 0)
    reportIn(report, path)({ line: 1, column: 1 }, 'lock-holes', {
      found: blockRanges(lost),
      from: 'HEAD',
      path,
    });
  const isUnread = folder.isLockUnread || collisions.length > 0 || lost.length > 0;
  const former: LockState = isUnread ? { state: 'unread' } : state;
  const merged =
    former.state === 'read'
      ? mergeLines(former.lock, (locale, hash) => present.get(locale)?.has(hash) ?? false)
      : undefined;
  const locking =
    former.state === 'unread'
      ? undefined
      : lockCase(articles, versions, merged, record && citedClaims(record), today());
  const isLockLost =
    !mayBeNew && former.state === 'missing' && record !== undefined && hadIds(record);
  return { former, locking, isLockLost };
};

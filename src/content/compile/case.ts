import { originalsOf, type Article, type Case, type VersionText } from '../../model/corpus.ts';
import type { Locale } from '../../model/locale.ts';
import type { BlocksLock, TextLock } from '../../model/lock.ts';
import { checkAlignment } from '../blocks/align.ts';
import { nameBlocks, parseArticle, type ParsedArticle } from '../blocks/article.ts';
import {
  caseLock,
  lockedIds,
  retiredIds,
  versionKey,
  type ParsedVersion,
} from '../blocks/case-lock.ts';
import { checkOriginals, checkReferences, checkRights } from '../checks/case-checks.ts';
import { checkRetired } from '../checks/retired.ts';
import { readLock, type CaseFolder } from './case-folder.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import { checkBrief, checkBudgets } from '../record/budgets.ts';
import { draftReport } from '../record/draft.ts';
import { checkEvidence } from '../evidence/evidence.ts';
import { baseOf, blocksBehind } from '../blocks/lock.ts';
import { checkLanguages } from '../record/record-languages.ts';
import type { ReadRecord } from '../record/record-parts.ts';
import { readRecord } from '../record/record.ts';
import { checkRecordNumbers } from '../evidence/record-numbers.ts';
import { checkTranslationNumbers } from '../evidence/translation-numbers.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { checkLocks, parseVersions } from './versions.ts';

/** A case with what the corpus-wide checks and `sync` need besides. */
export interface ReadCase {
  folder: CaseFolder;
  articles: ParsedArticle[];
  versions: ParsedVersion[];
  former: BlocksLock | undefined;
  lock: BlocksLock | undefined;
  /** The record with the places of its texts, if it could be read. */
  record: ReadRecord | undefined;
  /** Only if the record and all articles could be read. */
  case?: Case;
}

const toArticle = (article: ParsedArticle, lock: TextLock, { id, images }: CaseFolder): Article => {
  const { front, source, locale } = article;
  return {
    ...front,
    blocks: nameBlocks(
      article,
      // A draft's translation may still have more blocks than its original.
      article.raw.map((_, index) => lock.blocks[index]?.id ?? `extra-${index + 1}`),
      `cases/${id}`,
      images,
    ),
    behind: front.role === 'translation' ? blocksBehind(lock, locale, front.of) : [],
    path: source.path,
  };
};

const warnBehind = ({ behind, blocks, path }: Article, report: Report): void => {
  for (const id of behind)
    reportIn(report, path, 'warning')(
      { line: blocks.find((block) => block.id === id)?.line ?? 1, column: 1 },
      'translation-behind',
      { found: id },
    );
};

/** Understands one case: articles, lock, record, evidence. Reports all that is wrong with it. */
export const readCase = (folder: CaseFolder, vocabulary: Vocabulary, strict: Report): ReadCase => {
  const record = folder.record && readRecord(folder.record, vocabulary, strict);
  const report = record?.record.status === 'draft' ? draftReport(strict) : strict;
  const articles = [...folder.articles].flatMap(
    ([locale, source]) => parseArticle(source, locale, reportIn(report, source.path)) ?? [],
  );
  const former = readLock(folder, report);
  const versions = parseVersions(folder, report);
  const lock = caseLock(articles, versions, former);
  const read: ReadCase = { folder, articles, versions, former, lock, record };
  const areAllRead =
    !folder.isPartial &&
    articles.length === folder.articles.size &&
    versions.length === folder.versions.length;
  if (areAllRead) checkOriginals(articles, folder, report);
  for (const article of [...articles, ...versions])
    checkReferences(article, folder, vocabulary, report);
  const base = articles.find(({ locale }) => locale === baseOf(articles, former));
  if (!base || !lock) return read;
  const aligned = articles
    .filter((article) => article !== base)
    .map((article) => checkAlignment(base, article, reportIn(report, article.source.path)))
    .every(Boolean);
  if (aligned && areAllRead) checkLocks(folder, articles, versions, former, lock, report);
  const byLocale = Object.fromEntries(
    articles.map((article) => [article.locale, toArticle(article, lock, folder)]),
  ) as Partial<Record<Locale, Article>>;
  for (const article of Object.values(byLocale)) {
    warnBehind(article, report);
    const original = article.role === 'translation' ? byLocale[article.of] : undefined;
    if (aligned && original) checkTranslationNumbers(article, original, report);
  }
  if (!record || !folder.record) return read;
  const texts = {
    articles: byLocale,
    versions: versions.map((one): VersionText => ({
      ...toArticle(one, lock.versions?.[versionKey(one)] ?? lock, folder),
      name: one.name,
    })),
  };
  checkRights(record.record, [...articles, ...versions], report);
  checkLanguages(record, originalsOf(texts), folder.record.path, report);
  const known = lockedIds(lock);
  checkBrief(record, folder.record.path, report);
  checkBudgets(record, folder.record.path, report);
  checkRecordNumbers(record, texts, folder.record.path, report);
  checkEvidence(
    record.record,
    texts,
    { known, retired: retiredIds(lock) },
    record.yaml,
    reportIn(report, folder.record.path),
  );
  checkRetired(record, known, reportIn(report, folder.record.path));
  return { ...read, case: { id: folder.id, record: record.record, ...texts } };
};

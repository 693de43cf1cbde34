import { originalsOf, type Article, type Case } from '../../model/corpus.ts';
import type { Locale } from '../../model/locale.ts';
import { parseArticle, type ParsedArticle } from '../blocks/article.ts';
import { checkOriginals, checkReferences, checkRights } from '../checks/case-checks.ts';
import { checkRetired } from '../checks/retired.ts';
import { LOCK_NAME, type CaseFolder } from './case-folder.ts';
import { RULES } from '../../model/rules/rules.ts';
import { exceptOn } from '../yaml/mend/read-mended.ts';
import { reportIn, type Diagnostic, type Report } from '../source/diagnostics.ts';
import { checkBrief, checkBudgets, checkTitles } from '../record/budgets.ts';
import { draftReport } from '../record/draft.ts';
import { checkEvidence } from '../evidence/evidence.ts';
import { checkNames } from '../evidence/names.ts';
import { lockedIds, retiredIn, type ParsedVersion } from '../lock/case-lock.ts';
import { checkLock, isCurrent } from '../lock/check-lock.ts';
import { checkPairing } from '../lock/check-pairing.ts';
import { readLocking, type ReadLocking } from '../lock/locking.ts';
import { checkWithout } from '../lock/without.ts';
import { checkLanguages } from '../record/record-languages.ts';
import type { ReadRecord } from '../record/record-parts.ts';
import { readRecord } from '../record/record.ts';
import { checkRecordNumbers } from '../evidence/record-numbers.ts';
import { checkTranslationNumbers } from '../evidence/translation-numbers.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { parseVersions } from './versions.ts';
import { toArticles, toVersion } from './case-texts.ts';
import { warnBehind, warnToRead } from './to-read.ts';

/** A case with what the corpus-wide checks and `sync` need besides. */
export interface ReadCase extends ReadLocking {
  folder: CaseFolder;
  articles: ParsedArticle[];
  versions: ParsedVersion[];
  /** The record with the places of its texts, if it could be read. */
  record: ReadRecord | undefined;
  /** Only if the record and all articles could be read. */
  case?: Case;
  /** If not: its texts as if their slips were mended, for what they lead to. */
  asMended?: Pick<ReadCase, 'articles'>;
}

/** Longer files have more than slips, and reading them twice takes too long. */
const MOST_MENDED = 120_000;

/** Reads a case; with `before`, what could not be read then as if its slips were mended. */
const readNow = (
  folder: CaseFolder,
  vocabulary: Vocabulary,
  any: Report,
  mayBeNew: boolean,
  before?: ReadCase,
): ReadCase => {
  const mode = before ? 'mended' : 'as it is';
  const record =
    before?.record ?? (folder.record && readRecord(folder.record, vocabulary, any, mode));
  const strict = exceptOn(any, folder.record?.path ?? '', record?.silent);
  const report = record?.record.status === 'draft' ? draftReport(strict) : strict;
  const articles = [...folder.articles].flatMap(
    ([locale, source]) =>
      before?.articles.find((one) => one.locale === locale) ??
      parseArticle(source, reportIn(report, source.path), locale, 'article', mode) ??
      [],
  );
  const versions = before?.versions ?? parseVersions(folder, report);
  const path = `${folder.path}/${LOCK_NAME}`;
  const { former, locking, isLockLost } = readLocking(
    folder,
    { articles, versions },
    record?.record,
    strict,
    mayBeNew,
  );
  const read: ReadCase = { folder, articles, versions, former, locking, isLockLost, record };
  const areAllRead =
    !folder.isPartial &&
    articles.length === folder.articles.size &&
    versions.length === folder.versions.length;
  if (areAllRead) checkOriginals(articles, folder, report);
  for (const article of [...articles, ...versions])
    checkReferences(article, folder, vocabulary, report);
  const base = articles.find(({ locale }) => locale === locking?.base);
  if (!base || !locking) return read;
  const { lock, given, pairings } = locking;
  // Of ids that are not known, nothing else is said.
  if (isLockLost) {
    reportIn(strict, path)({ line: 1, column: 1 }, 'lock-lost', { never: 'npm run sync' });
    return read;
  }
  for (const article of articles) {
    const pairing = pairings.get(article.locale);
    checkWithout(article, given.ids, report);
    if (pairing) checkPairing(base, given.ids, article, pairing, lock, report);
  }
  if (former.state === 'missing') reportIn(report, path)({ line: 1, column: 1 }, 'lock-missing');
  else if (areAllRead && former.state === 'read')
    checkLock(path, articles, versions, former.lock, locking, report);

  const byLocale = Object.fromEntries(
    toArticles(base, articles, locking, folder).map((article) => [article.lang, article]),
  ) as Partial<Record<Locale, Article>>;
  for (const article of Object.values(byLocale)) {
    warnBehind(folder, article, report);
    const original = article.role === 'translation' ? byLocale[article.of] : undefined;
    if (original) checkTranslationNumbers(article, original, report);
  }
  if (!record || !folder.record) return read;
  const texts = {
    articles: byLocale,
    versions: versions.map((one) => toVersion(one, locking, folder)),
  };
  checkRights(record.record, [...articles, ...versions], report);
  checkLanguages(record, originalsOf(texts), folder.record.path, report);
  const known = lockedIds(lock);
  const at = reportIn(report, folder.record.path);
  checkBrief(record, folder.record.path, report);
  checkTitles(record, folder.record.path, report);
  checkBudgets(record, folder.record.path, report);
  checkRecordNumbers(record, texts, folder.record.path, report);
  checkNames(record.record, texts, record.yaml, reportIn(report, folder.record.path, 'warning'));
  checkEvidence(record.record, texts, { known, retired: retiredIn(lock) }, record.yaml, at);
  // Of a text that changes, the lock is written first.
  if (former.state === 'read' && isCurrent(former.lock, lock))
    warnToRead(folder.id, record, lock, reportIn(report, folder.record.path, 'warning'));
  checkRetired(record, known, at);
  return { ...read, case: { id: folder.id, record: record.record, ...texts } };
};

/**
 * Understands one case: articles, lock, record, evidence. Reports all that is wrong with it: where
 * a slip keeps a file from being read, also what would be wrong if it were mended. One that
 * `mayBeNew` has no lock because none was written yet, published or not.
 */
export const readCase = (
  folder: CaseFolder,
  vocabulary: Vocabulary,
  report: Report,
  mayBeNew = false,
): ReadCase => {
  const found: Diagnostic[] = [];
  const read = readNow(folder, vocabulary, (one) => found.push(one), mayBeNew);
  found.forEach(report);
  const sources = [...folder.articles.values(), ...(folder.record ? [folder.record] : [])];
  const isRead = read.record && read.articles.length === folder.articles.size;
  if (isRead || sources.some(({ text }) => text.length > MOST_MENDED)) return read;
  const more: Diagnostic[] = [];
  const asMended = readNow(folder, vocabulary, (one) => more.push(one), mayBeNew, read);
  // Of a line whose syntax was mended nothing more is sure.
  const mendedLines = new Set(
    found.flatMap(({ rule, file, line }) => (RULES[rule].kind === 'yaml' ? `${file}:${line}` : [])),
  );
  const said = new Set(found.map(({ file, line, column }) => `${file}:${line}:${column}`));
  for (const one of more) {
    const { file, line, column, rule } = one;
    const isKnown = mendedLines.has(`${file}:${line}`) || said.has(`${file}:${line}:${column}`);
    if (!isKnown && !RULES[rule].isLockBehind && rule !== 'translation-behind') report(one);
  }
  return { ...read, asMended };
};

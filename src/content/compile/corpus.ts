import type { Answers } from '../../model/answers.ts';
import { isPublished, type Case } from '../../model/corpus.ts';
import { SCHEMES } from '../../model/concept.ts';
import { nearest } from '../../text/distance.ts';
import { lockedIds, retiredIds } from '../blocks/case-lock.ts';
import { readCaseFolder } from './case-folder.ts';
import { readCase, type ReadCase } from './case.ts';
import { checkLessons } from '../checks/practices.ts';
import { checkLinks, FIXED_PAGES, type LinkedText } from '../checks/check-links.ts';
import { reportIn, sortDiagnostics, type Diagnostic, type Report } from '../source/diagnostics.ts';
import { listFolder, readSource } from '../source/files.ts';
import { conceptList } from '../vocabulary/nearest-concept.ts';
import { readPages, type PageFile } from './page-file.ts';
import { checkPlaces } from '../record/places.ts';
import { ANSWERS_FILE, readAnswers } from '../vocabulary/answers.ts';
import { readVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';

/** Everything in `content/`, understood, and everything that is wrong with it. */
export interface Corpus {
  cases: Case[];
  vocabulary: Vocabulary;
  pages: PageFile[];
  answers: Answers;
  diagnostics: Diagnostic[];
  /** The cases as read, with their locks; for `sync` and the editors' tools. */
  read: ReadCase[];
}

const FOLDERS = ['cases', 'vocabulary', 'practices', 'guides'];
const TOP_FILES = /^(?:(?:LICENSE|README)(?:\.md)?|answers\.yaml)$/;

const checkTop = (root: string, report: Report): void => {
  for (const { name, path, isFolder } of listFolder(root, 'content', report)) {
    if (isFolder ? FOLDERS.includes(name) : TOP_FILES.test(name)) continue;
    reportIn(report, path)({ line: 1, column: 1 }, 'file-name', {
      found: name,
      expected: FOLDERS.join(', '),
      nearest: nearest(name, FOLDERS) ?? '',
    });
  }
};

/** Reads the vocabulary files of `content/vocabulary`. */
export const loadVocabulary = (root: string, report: Report): Vocabulary => {
  const names = SCHEMES.map((scheme) => `${scheme}.yaml`);
  const entries = listFolder(root, 'content/vocabulary', report);
  for (const expected of names)
    if (!entries.some(({ name }) => name === expected))
      reportIn(report, `content/vocabulary/${expected}`)({ line: 1, column: 1 }, 'file-missing', {
        expected,
        what: 'corpus',
      });
  const sources = entries.flatMap(({ name, path, isFolder }) => {
    if (!isFolder && names.includes(name)) return readSource(root, path, report) ?? [];
    reportIn(report, path)({ line: 1, column: 1 }, 'file-name', {
      found: name,
      expected: names.join(', '),
      nearest: nearest(name, names) ?? '',
    });
    return [];
  });
  return readVocabulary(sources, report);
};

const loadAnswers = (
  root: string,
  practices: readonly string[],
  vocabulary: Vocabulary,
  report: Report,
): Answers => {
  const path = `content/${ANSWERS_FILE}`;
  const isThere = listFolder(root, 'content', report).some(({ name }) => name === ANSWERS_FILE);
  const source = isThere ? readSource(root, path, report) : undefined;
  return readAnswers(source, practices, vocabulary, report);
};

/** The folders of `content/cases`; a file among them is reported. */
export const listCases = (root: string, report: Report): string[] =>
  listFolder(root, 'content/cases', report).flatMap(({ name, path, isFolder }) => {
    if (isFolder) return path;
    reportIn(report, path)({ line: 1, column: 1 }, 'file-name', {
      found: name,
      expected: 'a folder per case',
      nearest: '',
    });
    return [];
  });

const checkPractices = (
  pages: readonly PageFile[],
  { concepts, isWhole }: Vocabulary,
  report: Report,
): void => {
  if (!isWhole) return;
  const known = [...concepts.values()].filter(({ scheme }) => scheme === 'practice');
  const practices = known.map(({ id }) => id);
  for (const { kind, id, source } of pages)
    if (kind === 'practices' && !practices.includes(id))
      reportIn(report, source.path)({ line: 1, column: 1 }, 'unknown-concept', {
        found: id,
        where: 'practice-folder',
        nearest: nearest(id, practices) ?? '',
        expected: conceptList(known),
      });
};

const checkAllLinks = (
  read: readonly ReadCase[],
  pages: readonly PageFile[],
  vocabulary: Vocabulary,
  folders: readonly string[],
  report: Report,
) => {
  const targets = new Map<string, Set<string>>(FIXED_PAGES.map((page) => [page, new Set()]));
  for (const { folder, lock } of read) targets.set(`cases/${folder.id}/`, new Set(lockedIds(lock)));
  for (const id of vocabulary.concepts.keys()) targets.set(`terms/${id}/`, new Set());
  for (const { kind, id, blocks } of pages) {
    const anchors = [...(targets.get(`${kind}/${id}/`) ?? []), ...blocks.map((block) => block.id)];
    targets.set(`${kind}/${id}/`, new Set(anchors.filter(Boolean)));
  }
  const retired = new Map(
    read.map(({ folder, lock }) => [`cases/${folder.id}/`, retiredIds(lock)]),
  );
  // What could not be read has its own finding, and its links are none.
  const isUnread = (page: string): boolean =>
    folders.includes(page) || (!vocabulary.isWhole && page.startsWith('terms/'));
  const drafts = new Set(
    read.flatMap(({ folder, record }) => (record && !isPublished(record) ? [folder.id] : [])),
  );
  const texts: LinkedText[] = [
    ...read.flatMap(({ folder: { id }, articles, versions }) =>
      [...articles, ...versions].map(({ source, tree }) => ({
        file: source.path,
        folder: `cases/${id}`,
        tree,
        isPublished: !drafts.has(id),
      })),
    ),
    ...pages.map(({ kind, id, source, tree }) => ({
      file: source.path,
      folder: `${kind}/${id}`,
      tree,
      isPublished: true,
    })),
  ];
  checkLinks(texts, { pages: targets, drafts, retired, isUnread }, report);
};

/**
 * Reads and checks the whole of `<root>/content`. Never throws for bad content: what could be
 * understood is returned, and every fault of every file is in `diagnostics`, sorted.
 */
export const loadCorpus = (root: string): Corpus => {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  checkTop(root, report);
  const vocabulary = loadVocabulary(root, report);
  const read = listCases(root, report).map((path) =>
    readCase(readCaseFolder(root, path, report), vocabulary, report),
  );
  const pages = (['practices', 'guides'] as const).flatMap((kind) => readPages(root, kind, report));
  checkPractices(pages, vocabulary, report);
  const practices = [...new Set(pages.flatMap(({ kind, id }) => (kind === 'practices' ? id : [])))];
  checkLessons(read, practices, report);
  const answers = loadAnswers(root, practices, vocabulary, report);
  const folders = ['practices', 'guides'].flatMap((kind) =>
    listFolder(root, `content/${kind}`, () => undefined).map(({ name }) => `${kind}/${name}/`),
  );
  checkAllLinks(read, pages, vocabulary, folders, report);
  checkPlaces(read, report);
  return {
    cases: read.flatMap((one) => one.case ?? []),
    vocabulary,
    pages,
    answers,
    diagnostics: sortDiagnostics(diagnostics),
    read,
  };
};

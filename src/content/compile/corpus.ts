import type { Case } from '../../model/corpus.ts';
import { nearest } from '../../text/distance.ts';
import { readCaseFolder } from './case-folder.ts';
import { readCase, type ReadCase } from './case.ts';
import {
  cappedReport,
  reportIn,
  sayOnce,
  sortDiagnostics,
  type Diagnostic,
  type Report,
} from '../source/diagnostics.ts';
import { listFolder } from '../source/files.ts';
import type { Files } from '../source/folder.ts';
import { compiledPage, factsOf, type CompiledPage } from './compiled.ts';
import { readPages, type PageFile } from './page-file.ts';
import type { Answers } from '../vocabulary/answers.ts';
import { loadVocabulary } from '../vocabulary/load.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { readTogether } from './together.ts';

/** Everything in `content/`, understood, and everything that is wrong with it. */
export interface Corpus {
  cases: Case[];
  vocabulary: Vocabulary;
  pages: CompiledPage[];
  answers: Answers;
  diagnostics: Diagnostic[];
}

/** The same with its syntax trees, for `sync` and the tools that mend texts. */
export interface ReadCorpus extends Corpus {
  read: ReadCase[];
  readPages: PageFile[];
}

const FOLDERS = ['cases', 'vocabulary', 'practices', 'guides'];
const TOP_FILES = /^(?:(?:LICENSE|README)(?:\.md)?|answers\.yaml|words\.yaml)$/;

/** Reports what does not belong at the top of `content/`. */
export const checkTop = (files: Files, report: Report): void => {
  for (const { name, path, isFolder } of listFolder(files, 'content', report)) {
    if (isFolder ? FOLDERS.includes(name) : TOP_FILES.test(name)) continue;
    reportIn(report, path)({ line: 1, column: 1 }, 'file-name', {
      found: name,
      expected: FOLDERS.join(', '),
      nearest: nearest(name, FOLDERS) ?? '',
    });
  }
};

/** The folders of `content/cases`; a file among them is reported. */
export const listCases = (files: Files, report: Report): string[] =>
  listFolder(files, 'content/cases', report).flatMap(({ name, path, isFolder }) => {
    if (isFolder) return path;
    reportIn(report, path)({ line: 1, column: 1 }, 'file-name', {
      found: name,
      expected: 'a folder per case',
      nearest: '',
    });
    return [];
  });

/**
 * Reads and checks the whole of `content/`. Never throws for bad content: what could be
 * understood is returned, and every fault of every file is in `diagnostics`, sorted.
 */
export const loadCorpus = (files: Files): ReadCorpus => {
  const diagnostics: Diagnostic[] = [];
  const { report, finish } = cappedReport((diagnostic) => diagnostics.push(diagnostic));
  checkTop(files, report);
  const vocabulary = loadVocabulary(files, report);
  const read = listCases(files, report).map((path) =>
    readCase(readCaseFolder(files, path, report), vocabulary, report),
  );
  const pageFiles = (['practices', 'guides'] as const).flatMap((kind) =>
    readPages(files, kind, report),
  );
  const pages = pageFiles.map(compiledPage);
  const facts = read.map((one) => factsOf(one, [], []));
  const answers = readTogether(files, facts, pages, vocabulary, report);
  finish();
  return {
    cases: read.flatMap((one) => one.case ?? []),
    vocabulary,
    pages,
    answers,
    diagnostics: sayOnce(sortDiagnostics(diagnostics)),
    read,
    readPages: pageFiles,
  };
};

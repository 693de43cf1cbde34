import { codeHash } from '../../cache/code-hash.ts';
import { hashOf } from '../../cache/hash.ts';
import type { Case } from '../../model/corpus.ts';
import { sayOnce, sortDiagnostics, type Diagnostic, type Report } from '../source/diagnostics.ts';
import { diskFiles } from '../source/disk.ts';
import { folderHash } from '../source/folder-hash.ts';
import { keptOf } from '../source/root.ts';
import type { Answers } from '../vocabulary/answers.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import {
  compileCase,
  compilePages,
  type CaseFacts,
  type CompiledPage,
  type CompiledPages,
} from './compiled.ts';
import { factsName, keepCase, keptCase, type KeptCase } from './published.ts';
import { checkTop, listCases } from './corpus.ts';
import { readTogether } from './together.ts';
import { keptVocabulary } from './kept-vocabulary.ts';
import { READING } from './reading.ts';

/** Everything in `content/`, as `loadCorpus` finds it, with the cases kept outside of memory. */
export interface KeptCorpus {
  cases: KeptCase[];
  vocabulary: Vocabulary;
  pages: CompiledPage[];
  answers: Answers;
  diagnostics: Diagnostic[];
  /** What the rules of style warn of. */
  style: Diagnostic[];
  /** The cases that were made anew. */
  made: string[];
  /** The folders of the cases that were not read, for want of time. */
  left: string[];
}

/** What somebody waits for: cases that are kept, others until a moment (`performance.now()`), one in any case. */
export interface Haste {
  until: number;
  asked?: string | undefined;
}

/** What a case that fits knows of the vocabulary: its concepts, their schemes, and the words. */
const conceptsHash = ({ concepts, isWhole, words }: Vocabulary): string =>
  hashOf(
    String(isWhole),
    JSON.stringify(words),
    ...[...concepts.values()].flatMap(({ id, scheme }) => [id, scheme]),
  );

// Advice on a concept that is not known draws on all labels.
const asksForLabels = ({ rule }: Diagnostic): boolean =>
  rule === 'unknown-concept' || rule === 'concept-scheme';

const parsed = (body: Buffer | undefined): unknown => body && JSON.parse(body.toString());

interface Found {
  facts: CaseFacts;
  kept?: KeptCase;
  isMade: boolean;
}

/** The case of a folder, from what is kept of it or made anew. */
const caseKeeper = (root: string, vocabulary: Vocabulary) => {
  const files = diskFiles(root);
  const facts = keptOf(root, 'facts');
  const base = hashOf(codeHash(...READING), conceptsHash(vocabulary));
  const keep = (path: string, haste?: Haste): Found | undefined => {
    const name = factsName(path.slice(path.lastIndexOf('/') + 1));
    const content = folderHash(root, path);
    const key = hashOf(base, path, content ?? '');
    const make = () => compileCase(files, path, vocabulary);
    const known = content === undefined ? undefined : facts.read(name, key);
    const before = parsed(known) as CaseFacts | undefined;
    if (
      !before &&
      haste &&
      name !== factsName(haste.asked ?? '') &&
      performance.now() > haste.until
    )
      return undefined;
    const made = before ? undefined : make();
    const found = before ?? made!.facts;
    if (made?.case) keepCase(root, key, made.case);
    // What was made of a folder that has no hash, or of labels, is for this time only.
    if (made && content !== undefined && !found.findings.some(asksForLabels))
      facts.write(name, key, JSON.stringify(found));
    const again = (): Case => {
      const { case: one } = make();
      if (!one) throw new Error(`${path} changed while it was read.`);
      return one;
    };
    return {
      facts: found,
      isMade: made !== undefined,
      ...(found.isUnderstood && {
        kept: keptCase(root, { id: found.id, key, isDraft: found.isDraft }, again),
      }),
    };
  };
  const prune = (ids: readonly string[]): void => facts.prune(ids.map(factsName));
  return { keep, prune };
};

const PAGES = 'all.json';

const keptPages = (root: string, vocabulary: Vocabulary): CompiledPages => {
  const kept = keptOf(root, 'pages');
  const folders = ['content/practices', 'content/guides'].map((path) => folderHash(root, path));
  if (folders.includes(undefined)) return compilePages(diskFiles(root), vocabulary);
  const key = hashOf(
    codeHash(...READING),
    JSON.stringify(vocabulary.words),
    ...folders.map(String),
  );
  const before = parsed(kept.read(PAGES, key)) as CompiledPages | undefined;
  if (before) return before;
  const pages = compilePages(diskFiles(root), vocabulary);
  kept.write(PAGES, key, JSON.stringify(pages));
  return pages;
};

/** Keeps the cases of some folders, one after the other; what is found in them is said with the others. */
export const keepEach = function* (root: string, paths: readonly string[]): Generator<string> {
  const { keep } = caseKeeper(
    root,
    keptVocabulary(root, () => undefined),
  );
  for (const path of paths) {
    keep(path);
    yield path;
  }
};

const last = new Map<string, KeptCorpus>();

/**
 * Reads and checks the whole of `<root>/content`. A case and the pages are read anew only if their
 * files have changed, or the code that reads them; what is kept and damaged counts as changed. In
 * haste some cases may be left, and nothing is said of what they are together.
 */
export const keepCorpus = (root: string, haste?: Haste): KeptCorpus => {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const files = diskFiles(root);
  checkTop(files, report);
  const vocabulary = keptVocabulary(root, report);
  const { keep, prune } = caseKeeper(root, vocabulary);
  const paths = listCases(files, report);
  const found = paths.map((path) => keep(path, haste));
  const cases = found.flatMap((one) => one ?? []);
  const left = paths.filter((_, at) => !found[at]);
  const facts = cases.map((one) => one.facts);
  if (left.length === 0) prune(facts.map(({ id }) => id));
  const pages = keptPages(root, vocabulary);
  const together: Report = left.length === 0 ? report : () => undefined;
  const answers = readTogether(files, facts, pages.pages, vocabulary, together);
  const findings = [...facts, pages].flatMap((one) => one.findings);
  const corpus = {
    cases: cases.flatMap(({ kept }) => kept ?? []),
    vocabulary,
    pages: pages.pages,
    answers,
    diagnostics: sayOnce(sortDiagnostics([...diagnostics, ...findings])),
    style: sortDiagnostics([...facts, pages].flatMap(({ style }) => style)),
    made: cases.filter(({ isMade }) => isMade).map((one) => one.facts.id),
    left,
  };
  if (left.length === 0) last.set(root, corpus);
  return corpus;
};

/** What was read last in this process, for the steps of a build: all find the same. */
export const lastCorpus = (root: string): KeptCorpus => last.get(root) ?? keepCorpus(root);

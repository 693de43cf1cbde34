import type { TextPage } from '../../model/page.ts';
import { RULES } from '../../model/rules/rules.ts';
import { hasErrors, type Diagnostic } from '../source/diagnostics.ts';
import { contentError } from '../source/format.ts';
import type { CompiledPage } from './compiled.ts';
import type { PageKind } from './page-file.ts';
import { keepCorpus, type Haste, type KeptCorpus } from './kept-corpus.ts';
import { forgetOthers, NOTHING, publish, publishFindings } from './published.ts';

const textsOf = <Front>(pages: readonly CompiledPage[], of: PageKind): TextPage<Front>[] =>
  pages
    .filter(({ kind }) => kind === of)
    .map(({ id, file, front, blocks }) => ({ ...(front as Front), id, blocks, path: file }));

const publishCorpus = (root: string, { cases, vocabulary, pages, answers }: KeptCorpus): void =>
  publish(root, {
    cases,
    concepts: [...vocabulary.concepts.values()],
    schemes: vocabulary.schemes,
    practices: textsOf(pages, 'practices'),
    guides: textsOf(pages, 'guides'),
    answers,
  });

/** Reads the content for a build, which stops at content with errors. */
export const contentForBuild = (root: string, corpus = keepCorpus(root)): KeptCorpus => {
  const error = contentError(corpus.diagnostics);
  if (error) throw error;
  // What is not published does not come near a built site.
  const cases = corpus.cases.filter(({ isDraft }) => !isDraft);
  publishCorpus(root, { ...corpus, cases });
  forgetOthers(root, corpus.cases);
  return corpus;
};

/** While a text is being written its lock is always behind; the page shows the text all the same. */
const whileWriting = (finding: Diagnostic): Diagnostic =>
  RULES[finding.rule].isLockBehind ? { ...finding, severity: 'warning' } : finding;

/** What the pages show before any content without errors was read. */
export const publishNothing = (root: string): void => publish(root, NOTHING);

/**
 * Reads the content while it is written: with errors, what was published last stays. In haste some
 * cases may be left: `keepEach` reads them.
 */
export const contentWhileWriting = (
  root: string,
  haste?: Haste,
): { findings: Diagnostic[]; left: string[] } => {
  const corpus = keepCorpus(root, haste);
  const findings = corpus.diagnostics.map(whileWriting);
  publishFindings(root, findings);
  if (!hasErrors(findings)) publishCorpus(root, corpus);
  return { findings, left: corpus.left };
};

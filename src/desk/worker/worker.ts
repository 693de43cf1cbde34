import { expose } from 'comlink';
import type { SharedContent } from '../../content/compile/shared.ts';
import type { Review } from '../../editor/ids/reviews.ts';
import type { Locale } from '../../model/locale.ts';
import type { Inline } from '../../model/inline.ts';
import type { CaseState } from './case-state.ts';
import { conceptsFor, namesOf, type ConceptFound } from './concepts.ts';
import type { ConceptText } from './concept-texts.ts';
import type { Part } from '../article/paste.ts';
import type { Asked, BroughtPage } from './bring-in.ts';
import { alikeTo, pairsOf, type Alike, type Remembered } from './memory.ts';
import { termsIn, type TermHere } from './terms.ts';
import { choicesOf, type Choices } from './choices.ts';
import { openWorkspace, type Reviewer, type Workspace } from './workspace.ts';

/** Everything that the page asks of the worker. Files go by path, as plain text. */
const api = () => {
  let workspace: Workspace | undefined;
  const memory: Remembered[] = [];
  const opened = (): Workspace => {
    if (!workspace) throw new Error('The content is not there yet.');
    return workspace;
  };
  return {
    open: (shared: SharedContent, caseIds: string[], pictures: string[]): void => {
      workspace = openWorkspace(shared, caseIds, pictures);
    },
    state: (caseId: string, files: Map<string, string>, locale: Locale): CaseState =>
      opened().state(caseId, files, locale),
    lock: (caseId: string, files: Map<string, string>): string | undefined =>
      opened().lock(caseId, files),
    review: (
      caseId: string,
      files: Map<string, string>,
      reviews: Review[],
      reviewer: Reviewer,
    ): string | undefined => opened().review(caseId, files, reviews, reviewer),
    partsOfPage: async (html: string): Promise<Part[]> =>
      (await import('./pasted.ts')).partsOfPage(html),
    // Reading pages needs what nothing else does: fetched when the first one comes.
    bringIn: async (
      name: string,
      bytes: Uint8Array,
      asked: Asked,
      locale: Locale,
    ): Promise<BroughtPage | { refused: string }> =>
      (await import('./bring-in.ts')).bringIn(name, bytes, asked, locale),
    concepts: (words: string, files: Map<string, string>, locale: Locale): ConceptFound[] =>
      conceptsFor(opened().vocabularyOf(files), words, locale),
    names: (ids: string[], files: Map<string, string>, locale: Locale): Record<string, string> =>
      namesOf(opened().vocabularyOf(files), ids, locale),
    conceptTexts: (files: Map<string, string>): ConceptText[] => opened().conceptTexts(files),
    choices: (caseId: string, files: Map<string, string>, locale: Locale): Choices =>
      choicesOf(
        opened().vocabularyOf(files),
        opened().state(caseId, files, locale).texts,
        opened().pages,
      ),
    terms: (pieces: Inline[], files: Map<string, string>, from: Locale, into: Locale): TermHere[] =>
      termsIn(opened().vocabularyOf(files), pieces, from, into),
    remember: (caseId: string, files: Map<string, string>, from: Locale, into: Locale): void => {
      const { texts } = opened().state(caseId, files, from);
      memory.push(...pairsOf(caseId, texts, from, into));
    },
    alike: (text: string): Alike[] => alikeTo(text, memory),
    forget: (): void => void memory.splice(0),
  };
};

/** The worker, as the page calls it. */
export type DeskWorker = ReturnType<typeof api>;

expose(api());

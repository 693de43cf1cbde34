import { type ReadCase, readCase } from '../../content/compile/case.ts';
import { readCaseFolder } from '../../content/compile/case-folder.ts';
import { factsOf, type CaseFacts, type LinkedPage } from '../../content/compile/compiled.ts';
import type { SharedContent, SharedPage } from '../../content/compile/shared.ts';
import { checkCases } from '../../content/compile/together.ts';
import { findStyle } from '../../content/checks/style.ts';
import { printLock } from '../../content/lock/file/lock-file.ts';
import {
  capped,
  sayOnce,
  sortDiagnostics,
  type Diagnostic,
} from '../../content/source/diagnostics.ts';
import { memoryFiles } from '../../content/source/memory.ts';
import { loadVocabulary } from '../../content/vocabulary/load.ts';
import type { Vocabulary } from '../../content/vocabulary/vocabulary.ts';
import { remembered } from '../../text/remembered.ts';
import { withReviews, type Review } from '../../editor/ids/reviews.ts';
import type { Locale } from '../../model/locale.ts';
import { VOCABULARY, vocabularyOf } from '../vocabulary/vocabulary.ts';
import type { CaseState } from './case-state.ts';
import { conceptTexts, type ConceptText } from './concept-texts.ts';
import { stateOf, vocabularyState } from './state-of.ts';

/** What a review says of itself: by whom, and on which day. */
export type Reviewer = Parameters<typeof withReviews>[3];

/** Reads and checks one case at a time, beside the rest of the content. */
export interface Workspace {
  /** The case of some files, with all that the check says of it, in a language. */
  state: (caseId: string, files: ReadonlyMap<string, string>, locale: Locale) => CaseState;
  /** The lock that belongs to the texts of a case; undefined while they cannot be understood. */
  lock: (caseId: string, files: ReadonlyMap<string, string>) => string | undefined;
  /** The same after somebody has read parts of the case again. */
  review: (
    caseId: string,
    files: ReadonlyMap<string, string>,
    reviews: readonly Review[],
    reviewer: Reviewer,
  ) => string | undefined;
  vocabulary: Vocabulary;
  /** The vocabulary with the concepts that a draft proposes. */
  vocabularyOf: (files: ReadonlyMap<string, string>) => Vocabulary;
  /** The concepts with their files, those that a draft proposes among them. */
  conceptTexts: (files: ReadonlyMap<string, string>) => ConceptText[];
  pages: readonly SharedPage[];
}

/** A case of which only the id is known: links to it are not followed. */
const unread = (id: string): CaseFacts => ({
  id,
  file: '',
  isUnderstood: false,
  findings: [],
  style: [],
  ids: [],
  retired: [],
  links: [],
  points: [],
  lessons: [],
  isDraft: false,
});

/** The vocabulary with what a draft changes of it. */
interface Shared {
  vocabulary: Vocabulary;
  found: Diagnostic[];
}

// Where pages lead is not asked for a case: only its own links are followed.
const linkedPage = ({ kind, id, ids }: SharedPage): LinkedPage => ({
  kind,
  id,
  blocks: ids.map((one) => ({ id: one })),
  links: { file: '', folder: `${kind}/${id}`, links: [], isPublished: true },
});

/**
 * A workspace over what all cases share. `caseIds` are those that are known besides; `pictures` the
 * paths of all pictures, which a draft does not hold.
 */
export const openWorkspace = (
  shared: SharedContent,
  caseIds: readonly string[],
  pictures: readonly string[] = [],
): Workspace => {
  const { pages, texts } = shared;
  const concepts = new Map(shared.concepts.map((one) => [one.id, one]));
  const vocabulary: Vocabulary = { ...shared.vocabulary, concepts };
  const known = new Map(texts);
  const shareds = remembered<Shared>((key) => {
    const all = memoryFiles(new Map([...known, ...(JSON.parse(key) as [string, string][])]));
    const found: Diagnostic[] = [];
    const own = loadVocabulary(all, (finding) => found.push(finding));
    return { vocabulary: own, found };
  }, 4);
  const keyOf = ({ file, rule, values }: Diagnostic): string =>
    JSON.stringify([file, rule, values]);
  const before = remembered<ReadonlySet<string>>(() => new Set(shareds('[]').found.map(keyOf)), 1);
  const sharedWith = (files: ReadonlyMap<string, string>): Shared => {
    const over = [...vocabularyOf(files)].filter(([path, text]) => known.get(path) !== text);
    if (over.length === 0) return { vocabulary, found: [] };
    const paths = new Set(over.map(([path]) => path));
    const { vocabulary: own, found } = shareds(JSON.stringify(over));
    // Two concepts of one name may be said of the one that nobody has touched.
    const isNew = (one: Diagnostic): boolean => paths.has(one.file) || !before('').has(keyOf(one));
    return { vocabulary: own, found: found.filter(isNew) };
  };
  const together = memoryFiles(known);
  const targets = pages.map(linkedPage);
  const read = (
    caseId: string,
    files: ReadonlyMap<string, string>,
    found: Diagnostic[],
    words: Vocabulary,
  ): ReadCase => {
    const report = (finding: Diagnostic): unknown => found.push(finding);
    const folder = readCaseFolder(memoryFiles(files), `content/cases/${caseId}`, report);
    for (const path of pictures) {
      const name = path.slice(folder.path.length + 1);
      if (path.startsWith(`${folder.path}/`) && !folder.images.has(name))
        folder.images.set(name, undefined);
    }
    return readCase(folder, words, report, true);
  };
  return {
    vocabulary,
    vocabularyOf: (files) => sharedWith(files).vocabulary,
    conceptTexts: (files) => conceptTexts(sharedWith(files).vocabulary, known),
    pages,
    state: (caseId, files, locale) => {
      if (caseId === VOCABULARY) return vocabularyState(sharedWith(files).found, locale);
      const found: Diagnostic[] = [];
      const { vocabulary: own, found: ofShared } = sharedWith(files);
      const one = read(caseId, files, found, own);
      const style = findStyle({ read: [one], pages: [], words: own.words });
      const others = caseIds.filter((id) => id !== caseId).map(unread);
      const facts = [factsOf(one, [], []), ...others];
      checkCases(together, facts, targets, own, (finding) => found.push(finding));
      const said = found.filter(({ file }) => file.startsWith(`content/cases/${caseId}`));
      const all = sayOnce(sortDiagnostics(capped([...said, ...ofShared])));
      return stateOf(one, all, style, locale);
    },
    lock: (caseId, files) => {
      const { locking } = read(caseId, files, [], sharedWith(files).vocabulary);
      return locking && printLock(locking.lock);
    },
    review: (caseId, files, reviews, reviewer) => {
      const { locking } = read(caseId, files, [], vocabulary);
      return locking && printLock(withReviews(caseId, locking.lock, reviews, reviewer));
    },
  };
};

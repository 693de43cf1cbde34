import type { Draft } from '../draft/draft.ts';

/** Stands in the place of a case in a draft of the vocabulary, which belongs to none. */
export const VOCABULARY = 'vocabulary';

const FOLDER = 'content/vocabulary/';

/** Whether a draft is that of the vocabulary, and of no case. */
export const isOfVocabulary = ({ caseId }: Pick<Draft, 'caseId'>): boolean => caseId === VOCABULARY;

/** Whether a path is that of a file of the vocabulary. */
export const isConceptPath = (path: string): boolean => path.startsWith(FOLDER);

/** The concept whose file a path names. */
export const conceptIn = (path: string): string =>
  path
    .split('/')
    .at(-1)
    ?.replace(/\.yaml$/, '') ?? '';

/** What of some texts belongs to the vocabulary. */
export const vocabularyOf = (texts: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...texts].filter(([path]) => isConceptPath(path)));

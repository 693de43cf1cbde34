/** Files by path (`content/cases/…`); null: there is none. */
export type FileTexts = Readonly<Record<string, string | null>>;

/** A page that was brought in: kept in this browser, never sent. */
interface BroughtIn {
  name: string;
  text: string;
  /** Its lines that are no part of the article, from 0. */
  left?: readonly number[];
  /** Where it was found, if it was said. */
  url?: string;
}

/** The proposal that a draft became. */
interface Proposed {
  number: number;
  url: string;
  commit: string;
  /** The files that it changed. */
  paths?: readonly string[];
}

/** A piece of work in the browser: changed files of one case, over those that it was begun on. */
export interface Draft {
  /** Never changes: what is kept of it, and who has it open, hang on it. */
  id: string;
  caseId: string;
  /** How often it was kept. */
  revision: number;
  /** When it was last changed, ISO 8601. */
  changed: string;
  /** The files as they were when it was begun, or last brought up to date. */
  base: FileTexts;
  /** The files as they are to be; those that are as they were are not among them. */
  files: FileTexts;
  source?: BroughtIn;
  proposed?: Proposed;
}

const without = (files: FileTexts, path: string): FileTexts =>
  Object.fromEntries(Object.entries(files).filter(([key]) => key !== path));

/** The text of a file as it is to be; null where there is none. */
export const textIn = (
  { base, files }: Pick<Draft, 'base' | 'files'>,
  path: string,
): string | null => (files[path] !== undefined ? files[path] : (base[path] ?? null));

/** A draft with another text for a file; the text that it was begun on is no change. */
export const withText = (draft: Draft, path: string, text: string | null): Draft => {
  if (textIn(draft, path) === text) return draft;
  const rest = without(draft.files, path);
  const isAsBefore = (draft.base[path] ?? null) === text;
  return { ...draft, files: isAsBefore ? rest : { ...rest, [path]: text } };
};

/** Whether anything differs from what it was begun on: a draft without an edit is none. */
export const isEdited = ({ files }: Pick<Draft, 'files'>): boolean => Object.keys(files).length > 0;

/** The lines of a page that was brought in, without those that are no part of its article. */
export const linesOf = ({ text, left }: BroughtIn): string[] =>
  text.split('\n').filter((line, index) => !left?.includes(index) && line.trim() !== '');

/** All files of a draft that are there, as they are to be. */
export const textsOf = (draft: Pick<Draft, 'base' | 'files'>): Map<string, string> => {
  const paths = new Set([...Object.keys(draft.base), ...Object.keys(draft.files)]);
  return new Map(
    [...paths].flatMap((path) => {
      const text = textIn(draft, path);
      return text === null ? [] : [[path, text] as const];
    }),
  );
};

/** A draft that nobody has kept yet. */
export const newDraft = (caseId: string, base: FileTexts, now: Date): Draft => ({
  id: crypto.randomUUID(),
  caseId,
  revision: 0,
  changed: now.toISOString(),
  base,
  files: {},
});

/** Where the files of a case stand. */
export const casePath = (caseId: string, name: string): string => `content/cases/${caseId}/${name}`;

import { blobId } from '../../content/tree/blob-id.ts';
import type { Change } from '../../editor/bundle/change.ts';
import { rebased, type MovedFile } from '../../editor/bundle/lay-over.ts';
import { settle } from '../../editor/bundle/merge.ts';
import { casePath, textIn, textsOf, type Draft, type FileTexts } from './draft.ts';

/** Where the lock of a draft stands: made by the machine, never by hand. */
export const lockPath = ({ caseId }: Pick<Draft, 'caseId'>): string =>
  casePath(caseId, 'blocks.lock.yaml');

/** A draft with the lock that belongs to its texts; without one it stays as it is. */
export const withLock = (draft: Draft, lock: string | undefined): Draft => {
  const path = lockPath(draft);
  if (lock === undefined || lock === textIn(draft, path)) return draft;
  return { ...draft, files: { ...draft.files, [path]: lock } };
};

/** What a draft changes, file by file, in the order of their paths. */
export const changesOf = ({ base, files }: Pick<Draft, 'base' | 'files'>): Change[] =>
  Object.keys(files)
    .sort()
    .flatMap((path): Change[] => {
      const before = base[path] ?? null;
      const content = files[path] ?? null;
      if (before === content) return [];
      return [
        before === null
          ? { path, former: null, content }
          : { path, former: blobId(before), before, content },
      ];
    });

const onBase = (draft: Draft, path: string, theirs: string | null, text: string | null): Draft => {
  const base: FileTexts = { ...draft.base, [path]: theirs };
  const rest = Object.entries(draft.files).filter(([key]) => key !== path);
  return {
    ...draft,
    base,
    files: Object.fromEntries(text === theirs ? rest : [...rest, [path, text]]),
  };
};

/** What an editor chose for a file that others have changed: a text for each conflict, or a side. */
export type Choice = readonly string[] | 'theirs' | 'mine';

/** A draft on what stands there now: what others wrote is its base, what was chosen its text. */
export const settled = (
  draft: Draft,
  moved: readonly MovedFile[],
  choices: ReadonlyMap<string, Choice>,
): Draft =>
  moved.reduce((now, file) => {
    const { path, theirs, mine, pieces, isLock } = file;
    if (isLock) {
      const both = rebased(file)?.content;
      return onBase(now, path, theirs, typeof both === 'string' ? both : theirs);
    }
    const choice = choices.get(path) ?? [];
    const text =
      choice === 'theirs'
        ? theirs
        : choice === 'mine' || pieces === null
          ? mine
          : settle(pieces, choice);
    return onBase(now, path, theirs, text);
  }, draft);

/** A draft whose changes have been written where it was begun: they are its base now. */
export const written = (draft: Draft): Draft => ({
  ...draft,
  base: Object.fromEntries(textsOf(draft)),
  files: {},
});

import { contentPath } from '../../content/tree/content-path.ts';
import type { Proposal } from '../../editor/bundle/change.ts';
import { isConceptPath } from '../vocabulary/vocabulary.ts';
import type { ProposedFile, WholeProposal } from '../propose/read.ts';

/** What somebody proposes, from wherever it comes. */
export interface Proposed {
  title: string;
  author: string;
  /** Of one at GitHub. */
  number?: number;
  url?: string;
  files: readonly ProposedFile[];
  /** Paths that are no content. */
  elsewhere: readonly string[];
}

/** A proposal that came as a file. */
export const ofBundle = ({ message, author, changes }: Proposal): Proposed => ({
  title: message,
  author,
  files: changes.map(({ path, before, content }) => ({
    path,
    before: before ?? null,
    after: content,
  })),
  elsewhere: [],
});

/** A proposal at GitHub. */
export const ofGitHub = ({
  title,
  author,
  number,
  url,
  files,
  elsewhere,
}: WholeProposal): Proposed => ({
  title,
  author,
  number,
  url,
  files,
  elsewhere,
});

/** The cases that a proposal touches. */
export const casesIn = ({ files }: Proposed): string[] => [
  ...new Set(
    files.flatMap(({ path }) => {
      const found = contentPath(path);
      return found?.kind === 'case' ? [found.id] : [];
    }),
  ),
];

/** The texts of a case before and after, with the concepts that are proposed beside it. */
export const sidesOf = (
  { files }: Proposed,
  caseId: string,
  present: ReadonlyMap<string, string>,
): Record<'before' | 'after', Map<string, string>> => {
  const sides = { before: new Map(present), after: new Map(present) };
  for (const file of files) {
    const isOfCase = file.path.startsWith(`content/cases/${caseId}/`);
    if (!isOfCase && !isConceptPath(file.path)) continue;
    for (const side of ['before', 'after'] as const) {
      const text = file[side];
      if (typeof text === 'string') sides[side].set(file.path, text);
      else if (text === null) sides[side].delete(file.path);
    }
  }
  return sides;
};

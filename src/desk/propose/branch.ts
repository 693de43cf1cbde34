import type { BlobId } from '../../content/tree/blob-id.ts';
import { Failed, statusOf } from './failure.ts';
import { named, type Repo, type Session } from './github.ts';
import { commitAt, entriesAt, tipOf, type Commit, type Entry } from './git-data.ts';

/** The branch of a proposal as it stands. */
export interface Branch {
  head: Repo;
  name: string;
  /** Its last commit; undefined where there is no branch yet. */
  tip: Commit | undefined;
}

/** The branch of a proposal for a case: it hangs on the id of the case, which never changes. */
export const branchOf = (caseId: string): string => `desk/${caseId}`;

/** The case that a branch is about; null for a branch that the desk did not make. */
export const caseOf = (branch: string): string | null =>
  /^desk\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(branch)?.[1] ?? null;

/** A branch as it stands now; without a tip where there is none of that name. */
export const readBranch = async (session: Session, head: Repo, name: string): Promise<Branch> => {
  const tip = await tipOf(session, head, name);
  return { head, name, tip: tip === undefined ? undefined : await commitAt(session, head, tip) };
};

/** What a new commit on a branch goes on from. */
export interface Ground {
  parents: string[];
  /** What others have put on the branch, besides our files; null where they have deleted it. */
  others: Map<string, Entry | null>;
}

/** An entry of a tree, as the interface takes it. */
interface NewEntry {
  path: string;
  mode: string;
  type: 'blob';
  sha: BlobId | null;
}

/** A file as GitHub takes it into a tree; null takes it out. */
export const newEntry = (path: string, sha: BlobId | null, mode = '100644'): NewEntry => ({
  path,
  mode,
  type: 'blob',
  sha,
});

/**
 * From what a commit on a branch goes on, so that nothing which stands on the branch or the base is
 * lost, and nothing is ever forced. `isOpen`: somebody reads the branch as a proposal.
 */
export const groundOf = async (
  session: Session,
  { head, tip }: Branch,
  base: Commit,
  own: ReadonlySet<string>,
  isOpen: boolean,
): Promise<Ground> => {
  const others = new Map<string, Entry | null>();
  if (!tip) return { parents: [base.id], others };
  const compared = await session.ask('GET /repos/{owner}/{repo}/compare/{basehead}', {
    ...named(head),
    basehead: `${base.id}...${tip.id}`,
  });
  const status = compared.text('status');
  if (status === 'identical' || status === 'behind') return { parents: [base.id], others };
  const parents = status === 'ahead' ? [tip.id] : [tip.id, base.id];
  if (!isOpen) return { parents, others };
  const paths = compared
    .list('files')
    .flatMap((file) => [file.text('filename'), file.maybe('previous_filename') ?? []].flat())
    .filter((path) => !own.has(path));
  if (paths.length === 0) return { parents, others };
  const start = await commitAt(session, head, compared.text('merge_base_commit', 'sha'));
  const at = (commit: Commit) => entriesAt(session, head, commit.tree, paths);
  const [before, onBase, onBranch] = [await at(start), await at(base), await at(tip)];
  for (const path of paths) {
    const theirs = onBranch.get(path);
    if (theirs?.id === onBase.get(path)?.id) continue;
    if (before.get(path)?.id !== onBase.get(path)?.id) throw new Failed({ code: 'diverged', path });
    others.set(path, theirs ?? null);
  }
  return { parents, others };
};

/** Puts a commit on a branch; false where somebody was faster. */
export const putOnBranch = async (
  session: Session,
  { head, name, tip }: Branch,
  commit: string,
): Promise<boolean> => {
  const { ask } = session;
  const to = { ...named(head), sha: commit };
  try {
    if (tip)
      await ask('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
        ...to,
        ref: `heads/${name}`,
        force: false,
      });
    else await ask('POST /repos/{owner}/{repo}/git/refs', { ...to, ref: `refs/heads/${name}` });
    return true;
  } catch (error) {
    const isRefused = statusOf(error) === 422 || statusOf(error) === 409;
    if (isRefused && (await tipOf(session, head, name)) !== tip?.id) return false;
    throw error;
  }
};

import type { BlobId } from '../../content/tree/blob-id.ts';
import type { Change } from '../../editor/bundle/change.ts';
import { movedFile, type MovedFile } from '../../editor/bundle/lay-over.ts';
import type { Branch } from './branch.ts';
import { idOf } from './commit.ts';
import { blobAt, commitAt, contentOf, entriesAt, type Commit, type Entry } from './git-data.ts';
import { named, type Repo, type Session } from './github.ts';
import type { OpenProposal } from './pull.ts';

const textAt = async (
  session: Session,
  repo: Repo,
  id: BlobId | undefined | null,
): Promise<string | undefined> => {
  const bytes = id === undefined || id === null ? undefined : await blobAt(session, repo, id);
  const content = bytes && contentOf(bytes);
  return typeof content === 'string' ? content : undefined;
};

/** What is to settle of changes whose files have become others: each with the three texts. */
const movedFiles = async (
  session: Session,
  repo: Repo,
  changes: readonly Change[],
  present: ReadonlyMap<string, Entry>,
  /** What both sides started from, where that is not what the change replaces. */
  start: ReadonlyMap<string, Entry> = new Map(),
): Promise<MovedFile[]> => {
  const files: MovedFile[] = [];
  for (const change of changes) {
    const { path, former, before } = change;
    const from = start.get(path)?.id;
    const base =
      from === undefined
        ? (before ?? (await textAt(session, repo, former)))
        : await textAt(session, repo, from);
    const id = present.get(path)?.id;
    const text = await textAt(session, repo, id);
    const { before: _, ...rest } = change;
    files.push(
      movedFile(
        { ...rest, ...(base !== undefined && { before: base }) },
        id === undefined ? undefined : { id, ...(text !== undefined && { text }) },
      ),
    );
  }
  return files;
};

/** The changes that somebody else has made on the open branch, and this draft has not seen. */
export const movedOnBranch = async (
  session: Session,
  { head, tip }: Branch,
  { changes, last: lastId }: { changes: readonly Change[]; last?: string },
  onBase: ReadonlyMap<string, Entry>,
): Promise<{ commit: string; files: MovedFile[] } | undefined> => {
  if (!tip || tip.id === lastId) return undefined;
  const paths = changes.map(({ path }) => path);
  const onBranch = await entriesAt(session, head, tip.tree, paths);
  // Who gives a commit that is not there any more is as one who has seen nothing.
  const last =
    lastId === undefined ? undefined : await commitAt(session, head, lastId).catch(() => undefined);
  const seen = last ? await entriesAt(session, head, last.tree, paths) : new Map<string, Entry>();
  const unseen = changes.filter((change) => {
    const there = onBranch.get(change.path)?.id;
    const known = [onBase.get(change.path)?.id, idOf(change), change.former ?? undefined];
    return ![...known, ...(last ? [seen.get(change.path)?.id] : [])].includes(there);
  });
  if (unseen.length === 0) return undefined;
  const files = await movedFiles(session, head, unseen, onBranch, seen);
  return { commit: tip.id, files };
};

/**
 * What is to settle of changes whose files are others on the base than they replace. What they
 * replace may be what stands on the open branch, which an editor was shown: then nothing has moved as
 * long as the base has not.
 */
export const movedOnBase = async (
  session: Session,
  repo: Repo,
  moved: readonly Change[],
  base: Commit,
  onBase: ReadonlyMap<string, Entry>,
  open: OpenProposal | undefined,
): Promise<MovedFile[]> => {
  if (!open) return movedFiles(session, repo, moved, onBase);
  const compared = await session.ask('GET /repos/{owner}/{repo}/compare/{basehead}', {
    ...named(repo),
    basehead: `${base.id}...${open.commit}`,
  });
  const at = async (id: string): Promise<Map<string, Entry>> => {
    const paths = moved.map(({ path }) => path);
    return entriesAt(session, repo, (await commitAt(session, repo, id)).tree, paths);
  };
  const onBranch = await at(open.commit);
  const start = await at(compared.text('merge_base_commit', 'sha'));
  const isOfBranch = ({ path, former }: Change): boolean =>
    former === (onBranch.get(path)?.id ?? null);
  const left = moved.filter(
    (one) => !isOfBranch(one) || start.get(one.path)?.id !== onBase.get(one.path)?.id,
  );
  const started = new Map(
    [...start].filter(([path]) => left.some((one) => one.path === path && isOfBranch(one))),
  );
  return movedFiles(session, repo, left, onBase, started);
};

/** Of files that a draft has proposed and changes no longer: those that nobody else has touched. */
export const ownStill = async (
  session: Session,
  { head, tip }: Branch,
  last: string | undefined,
  paths: readonly string[],
): Promise<string[]> => {
  if (!tip || last === undefined || paths.length === 0) return [];
  const before = await commitAt(session, head, last).catch(() => undefined);
  if (!before) return [];
  const seen = await entriesAt(session, head, before.tree, paths);
  const there = await entriesAt(session, head, tip.tree, paths);
  return paths.filter((path) => seen.get(path)?.id === there.get(path)?.id);
};

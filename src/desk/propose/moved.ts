import type { BlobId } from '../../content/tree/blob-id.ts';
import type { Change } from '../../editor/bundle/change.ts';
import { movedFile, type MovedFile } from '../../editor/bundle/lay-over.ts';
import type { Branch } from './branch.ts';
import { idOf } from './commit.ts';
import { blobAt, commitAt, contentOf, entriesAt, type Entry } from './git-data.ts';
import type { Repo, Session } from './github.ts';

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
export const movedFiles = async (
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
    const known = [onBase.get(change.path)?.id, idOf(change)];
    return ![...known, ...(last ? [seen.get(change.path)?.id] : [])].includes(there);
  });
  if (unseen.length === 0) return undefined;
  const files = await movedFiles(session, head, unseen, onBranch, seen);
  return { commit: tip.id, files };
};

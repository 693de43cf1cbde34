import { blobId, type BlobId } from '../../content/tree/blob-id.ts';
import type { Change } from '../../editor/bundle/change.ts';
import { newEntry, type Branch, type Ground } from './branch.ts';
import { putBlob, type Commit } from './git-data.ts';
import { named, type Session } from './github.ts';

/** What a file is called once a change is made; undefined where it is gone. */
export const idOf = ({ content }: Change): BlobId | undefined =>
  content === null ? undefined : blobId(content);

/** Makes the commit of the changes, or finds it made. */
export const commitFor = async (
  session: Session,
  { head, tip }: Branch,
  base: Commit,
  { parents, others }: Ground,
  changes: readonly Change[],
  message: string,
): Promise<Commit> => {
  session.at('files');
  for (const { content } of changes) if (content !== null) await putBlob(session, head, content);
  session.at('commit');
  const entries = [
    ...[...others].map(([path, entry]) => newEntry(path, entry?.id ?? null, entry?.mode)),
    ...changes.map((change) => newEntry(change.path, idOf(change) ?? null)),
  ];
  const made =
    entries.length === 0
      ? base.tree
      : (
          await session.ask('POST /repos/{owner}/{repo}/git/trees', {
            ...named(head),
            base_tree: base.tree,
            tree: entries,
          })
        ).text('sha');
  if (tip?.tree === made) return tip;
  const commit = await session.ask('POST /repos/{owner}/{repo}/git/commits', {
    ...named(head),
    message,
    tree: made,
    parents,
  });
  return { id: commit.text('sha'), tree: made };
};

import { fromBase64, toBase64 } from '../../editor/bundle/base64.ts';
import { blobId, bytesOf, type BlobId } from '../../content/tree/blob-id.ts';
import { StrangeAnswer } from './failure.ts';
import { named, type Repo, type Session } from './github.ts';

/** A commit: its name and that of the files at it. */
export interface Commit {
  id: string;
  tree: string;
}

/** What stands at a path: a file that is no link has the mode of one. */
export interface Entry {
  id: BlobId;
  mode: string;
}

const ROUTE = '/repos/{owner}/{repo}/git';

/** The last commit of a branch; undefined where there is no such branch. */
export const tipOf = async (
  { find }: Session,
  repo: Repo,
  branch: string,
): Promise<string | undefined> => {
  const found = await find(`GET ${ROUTE}/ref/{ref}`, { ...named(repo), ref: `heads/${branch}` });
  return found?.text('object', 'sha');
};

/** A commit, and the tree that it holds. */
export const commitAt = async ({ ask }: Session, repo: Repo, id: string): Promise<Commit> => {
  const found = await ask(`GET ${ROUTE}/commits/{commit_sha}`, { ...named(repo), commit_sha: id });
  return { id, tree: found.text('tree', 'sha') };
};

/** What stands at some paths of a tree. Only the folders on the way are asked for. */
export const entriesAt = async (
  { ask }: Session,
  repo: Repo,
  tree: string,
  paths: Iterable<string>,
): Promise<Map<string, Entry>> => {
  const folders = new Map<string, Promise<Map<string, Entry>>>();
  const folder = (id: string): Promise<Map<string, Entry>> => {
    const before = folders.get(id);
    if (before) return before;
    const made = ask(`GET ${ROUTE}/trees/{tree_sha}`, { ...named(repo), tree_sha: id }).then(
      (found) =>
        new Map(
          found
            .list('tree')
            .map((one) => [one.text('path'), { id: one.text('sha'), mode: one.text('mode') }]),
        ),
    );
    folders.set(id, made);
    return made;
  };
  const found = new Map<string, Entry>();
  for (const path of paths) {
    let at: Entry | undefined = { id: tree, mode: '040000' };
    for (const name of path.split('/'))
      at = at?.mode === '040000' ? (await folder(at.id)).get(name) : undefined;
    if (at) found.set(path, at);
  }
  return found;
};

/** The bytes of a file by its name; they are held against it. Undefined where there are none. */
export const blobAt = async (
  { find }: Session,
  repo: Repo,
  id: BlobId,
): Promise<Uint8Array | undefined> => {
  const found = await find(`GET ${ROUTE}/blobs/{file_sha}`, { ...named(repo), file_sha: id });
  if (!found) return undefined;
  const bytes =
    found.text('encoding') === 'base64'
      ? fromBase64(found.text('content'))
      : bytesOf(found.text('content'));
  if (!bytes || blobId(bytes) !== id) throw new StrangeAnswer('another blob');
  return bytes;
};

/** Puts a file into a repository; to do it twice is to do it once. */
export const putBlob = async (
  { ask }: Session,
  repo: Repo,
  content: string | Uint8Array,
): Promise<void> => {
  const body =
    typeof content === 'string'
      ? { content, encoding: 'utf-8' }
      : { content: toBase64(content), encoding: 'base64' };
  const found = await ask(`POST ${ROUTE}/blobs`, { ...named(repo), ...body });
  if (found.text('sha') !== blobId(content)) throw new StrangeAnswer('another blob');
};

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes as the text that they are, else as they are. */
export const contentOf = (bytes: Uint8Array): string | Uint8Array => {
  try {
    return decoder.decode(bytes);
  } catch {
    return bytes;
  }
};

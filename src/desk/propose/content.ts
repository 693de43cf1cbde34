import type { BlobId } from '../../content/tree/blob-id.ts';
import { contentPath } from '../../content/tree/content-path.ts';
import { Failed, StrangeAnswer, type Failure } from './failure.ts';
import { blobAt, commitAt, entriesAt, tipOf } from './git-data.ts';
import { named, working, type GitHub, type Repo, type Work } from './github.ts';
import { lookAt } from './head.ts';

/** A file of the content at a commit. */
export interface RepositoryFile {
  path: string;
  blob: BlobId;
  size: number;
}

const COMMIT = /^[0-9a-f]{40}$/;
const FOLDER = 'content';

/** All files of the content of a repository: at a commit or branch, else where proposals go. */
export const listContent = (
  github: GitHub,
  repo: Repo,
  { at, ...options }: Work & { at?: string } = {},
): Promise<{ commit: string; files: RepositoryFile[]; failure?: never } | { failure: Failure }> =>
  working(github, options, async (session) => {
    session.at('read');
    const branch = at ?? (await lookAt(session, repo)).main;
    const id = COMMIT.test(branch) ? branch : await tipOf(session, repo, branch);
    if (id === undefined) throw new Failed({ code: 'not-found', said: branch });
    const { tree } = await commitAt(session, repo, id);
    const folder = (await entriesAt(session, repo, tree, [FOLDER])).get(FOLDER);
    if (!folder) return { commit: id, files: [] };
    const found = await session.ask('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      ...named(repo),
      tree_sha: folder.id,
      recursive: '1',
    });
    if (found.is('truncated')) throw new StrangeAnswer('a part of the tree');
    const files = found
      .list('tree')
      .filter((one) => one.text('mode') === '100644')
      .map((one) => ({ path: `${FOLDER}/${one.text('path')}`, one }))
      .filter(({ path }) => contentPath(path) !== undefined)
      .map(({ path, one }) => ({ path, blob: one.text('sha'), size: one.number('size') }));
    return { commit: id, files };
  });

const AT_ONCE = 6;

/** Files by their names; what has come is given even where the rest did not. */
export const readBlobs = async (
  github: GitHub,
  repo: Repo,
  ids: Iterable<BlobId>,
  { done, ...options }: Work & { done?: (count: number) => void } = {},
): Promise<{ blobs: Map<BlobId, Uint8Array>; failure?: Failure }> => {
  const blobs = new Map<BlobId, Uint8Array>();
  const left = [...new Set(ids)];
  const result = await working(github, options, async (session) => {
    session.at('read');
    const fetchNext = async (): Promise<void> => {
      for (let id = left.shift(); id !== undefined; id = left.shift()) {
        const bytes = await blobAt(session, repo, id);
        if (!bytes) throw new StrangeAnswer('no blob');
        blobs.set(id, bytes);
        done?.(blobs.size);
      }
    };
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
    } finally {
      left.length = 0;
    }
    return undefined;
  });
  return { blobs, ...(result && { failure: result.failure }) };
};

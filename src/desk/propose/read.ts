import type { BlobId } from '../../content/tree/blob-id.ts';
import { contentPath } from '../../content/tree/content-path.ts';
import type { Failure } from './failure.ts';
import { blobAt, commitAt, contentOf, entriesAt, type Entry } from './git-data.ts';
import { named, working, type GitHub, type Repo, type Session } from './github.ts';
import { openProposal, type OpenProposal } from './pull.ts';

/** A file of a proposal as it was and as it is to be. */
export interface ProposedFile {
  path: string;
  before: string | Uint8Array | null;
  after: string | Uint8Array | null;
}

/** A proposal with its files. */
export interface WholeProposal extends OpenProposal {
  body: string;
  files: ProposedFile[];
  /** What it changes outside of the content, or that the content cannot have. */
  elsewhere: string[];
}

/** The proposals that are open, the last touched first. */
export const openProposals = (
  github: GitHub,
  repo: Repo,
): Promise<{ proposals: OpenProposal[]; failure?: never } | { failure: Failure }> =>
  working(github, {}, async (session) => {
    session.at('read');
    const pulls = await session.all('GET /repos/{owner}/{repo}/pulls', {
      ...named(repo),
      state: 'open',
      sort: 'updated',
      direction: 'desc',
    });
    return { proposals: pulls.map((pull) => openProposal(repo, pull)) };
  });

const FILE_MODE = '100644';

const contentAt = async (
  session: Session,
  repo: Repo,
  id: BlobId | undefined,
): Promise<string | Uint8Array | null> => {
  const bytes = id === undefined ? undefined : await blobAt(session, repo, id);
  return bytes ? contentOf(bytes) : null;
};

/** A proposal with its files before and after, as far as they are of the content. */
export const readProposal = (
  github: GitHub,
  repo: Repo,
  number: number,
): Promise<{ proposal: WholeProposal; failure?: never } | { failure: Failure }> =>
  working(github, {}, async (session) => {
    session.at('read');
    const of = { ...named(repo), pull_number: number };
    const pull = await session.ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', of);
    const head = openProposal(repo, pull);
    const listed = await session.all('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', of);
    const compared = await session.ask('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...named(repo),
      basehead: `${pull.text('base', 'sha')}...${head.commit}`,
    });
    const paths = [
      ...new Set(
        listed.flatMap((one) =>
          [one.text('filename'), one.maybe('previous_filename') ?? []].flat(),
        ),
      ),
    ];
    const at = async (id: string): Promise<Map<string, Entry>> =>
      entriesAt(session, repo, (await commitAt(session, repo, id)).tree, paths);
    const before = await at(compared.text('merge_base_commit', 'sha'));
    const after = await at(head.commit);
    const isFit = (path: string): boolean =>
      contentPath(path) !== undefined && (after.get(path)?.mode ?? FILE_MODE) === FILE_MODE;
    const files: ProposedFile[] = [];
    for (const path of paths.filter(isFit))
      files.push({
        path,
        before: await contentAt(session, repo, before.get(path)?.id),
        after: await contentAt(session, repo, after.get(path)?.id),
      });
    const elsewhere = paths.filter((path) => !isFit(path));
    return { proposal: { ...head, body: pull.maybe('body') ?? '', files, elsewhere } };
  });

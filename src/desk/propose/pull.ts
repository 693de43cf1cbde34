import { statusOf } from './failure.ts';
import { named, type Part, type Repo, type Session } from './github.ts';
import { caseOf } from './branch.ts';

/** A proposal that is open. */
export interface OpenProposal {
  number: number;
  title: string;
  author: string;
  url: string;
  branch: string;
  /** The case that it is about, if the desk made it. */
  caseId: string | null;
  updated: string;
  isDraft: boolean;
  /** The last commit of it. */
  commit: string;
}

/** Only an address of GitHub is one to send a reader to. */
const addressOf = (repo: Repo, number: number): string =>
  `https://github.com/${encodeURIComponent(repo.owner)}/${encodeURIComponent(repo.name)}/pull/${number}`;

/** An open pull request as the desk lists it. */
export const openProposal = (repo: Repo, pull: Part): OpenProposal => {
  const number = pull.number('number');
  const branch = pull.text('head', 'ref');
  return {
    number,
    title: pull.text('title'),
    // An account that was deleted has no name.
    author: pull.maybe('user', 'login') ?? '',
    url: addressOf(repo, number),
    branch,
    caseId: caseOf(branch),
    updated: pull.text('updated_at'),
    isDraft: pull.is('draft'),
    commit: pull.text('head', 'sha'),
  };
};

/** The open proposal of a branch, if there is one. */
export const pullOf = async (
  { all }: Session,
  repo: Repo,
  owner: string,
  branch: string,
): Promise<OpenProposal | undefined> => {
  const pulls = await all('GET /repos/{owner}/{repo}/pulls', {
    ...named(repo),
    state: 'open',
    head: `${owner}:${branch}`,
  });
  return pulls.map((pull) => openProposal(repo, pull)).find((one) => one.branch === branch);
};

/** Opens a proposal, or finds the one that was opened and not heard of. */
export const openPull = async (
  session: Session,
  repo: Repo,
  head: Repo,
  branch: string,
  { base, title, body }: { base: string; title: string; body: string },
): Promise<{ pull: OpenProposal; isNew: boolean }> => {
  try {
    const made = await session.ask('POST /repos/{owner}/{repo}/pulls', {
      ...named(repo),
      title,
      body,
      base,
      head: `${head.owner}:${branch}`,
      maintainer_can_modify: true,
    });
    return { pull: openProposal(repo, made), isNew: true };
  } catch (error) {
    const before = statusOf(error) === 422 && (await pullOf(session, repo, head.owner, branch));
    if (!before) throw error;
    return { pull: before, isNew: false };
  }
};

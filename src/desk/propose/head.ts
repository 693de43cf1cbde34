import { Failed, statusOf } from './failure.ts';
import { named, type Repo, type Session } from './github.ts';
import { tipOf, type Commit } from './git-data.ts';

/** A repository as somebody sees it. */
export interface Known {
  repo: Repo;
  /** The branch that proposals are for. */
  main: string;
  mayPush: boolean;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What the account may do in a repository. */
export const lookAt = async ({ ask }: Session, repo: Repo): Promise<Known> => {
  const found = await ask('GET /repos/{owner}/{repo}', named(repo));
  const isArchived = found.is('archived');
  if (isArchived) throw new Failed({ code: 'no-right', said: 'The repository is archived.' });
  return {
    repo: { owner: found.text('owner', 'login'), name: found.text('name') },
    main: found.text('default_branch'),
    mayPush: found.is('permissions', 'push'),
  };
};

/** How long a new fork is waited for. */
const PAUSES = [1, 1, 2, 2, 3, 3, 5, 5, 8, 10, 10, 10].map((seconds) => seconds * 1000);

/** The account's own fork: the one that there is, else a new one. */
const ownFork = async ({ ask, find }: Session, { repo }: Known, login: string): Promise<Repo> => {
  const full = `${repo.owner}/${repo.name}`;
  const own = await find('GET /repos/{owner}/{repo}', { owner: login, repo: repo.name });
  const origins = [own?.maybe('parent', 'full_name'), own?.maybe('source', 'full_name')];
  if (own && origins.some((origin) => sameName(origin ?? '', full)))
    return { owner: login, name: own.text('name') };
  const made = await ask('POST /repos/{owner}/{repo}/forks', {
    ...named(repo),
    default_branch_only: true,
  });
  return { owner: made.text('owner', 'login'), name: made.text('name') };
};

const tipWhenReady = async (
  session: Session,
  fork: Repo,
  main: string,
  wait: (ms: number) => Promise<void>,
): Promise<void> => {
  for (const pause of PAUSES) {
    // A fork that is still being made has no branch, or is said to be empty.
    const tip = await tipOf(session, fork, main).catch((error: unknown) => {
      if (statusOf(error) === 409) return undefined;
      throw error;
    });
    if (tip !== undefined) return;
    await wait(pause);
  }
  throw new Failed({ code: 'fork-slow' });
};

/**
 * Where the branch of a proposal goes: into the repository itself for those who may write to it, else
 * into the account's fork, which is made if there is none and brought up to the base if it must be.
 */
export const headFor = async (
  session: Session,
  known: Known,
  login: string,
  base: Commit,
  wait: (ms: number) => Promise<void>,
): Promise<Repo> => {
  if (known.mayPush) return known.repo;
  session.at('fork');
  const fork = await ownFork(session, known, login);
  await tipWhenReady(session, fork, known.main, wait);
  const { find, ask } = session;
  const commit = { ...named(fork), commit_sha: base.id };
  if (!(await find('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', commit)))
    await ask('POST /repos/{owner}/{repo}/merge-upstream', { ...named(fork), branch: known.main });
  return fork;
};

import { faultAmong } from '../../editor/bundle/bundle.ts';
import type { Change } from '../../editor/bundle/change.ts';
import { standing, type MovedFile } from '../../editor/bundle/lay-over.ts';
import { groundOf, putOnBranch, readBranch, type Branch } from './branch.ts';
import { commitFor } from './commit.ts';
import { Failed, type Failure } from './failure.ts';
import { commitAt, entriesAt, tipOf } from './git-data.ts';
import { working, type GitHub, type Repo, type Session, type Work } from './github.ts';
import { headFor, lookAt, type Known } from './head.ts';
import { movedOnBase, movedOnBranch, ownStill } from './moved.ts';
import { openPull, pullOf, type OpenProposal } from './pull.ts';

/** What is to be proposed. */
export interface Order extends Work {
  github: GitHub;
  repo: Repo;
  /** The branch of the proposal: `branchOf` of the case. */
  branch: string;
  changes: readonly Change[];
  /** What was done, in a sentence. */
  message: string;
  title?: string;
  body?: string;
  /** The commit that this draft last put on the branch, or was last shown of it. */
  last?: string;
  /** The files that this draft has proposed before: what it no longer changes goes from the branch. */
  paths?: readonly string[];
  wait?: (ms: number) => Promise<void>;
}

export type Proposed =
  | {
      state: 'proposed';
      url: string;
      number: number;
      /** The commit that was made: to be given as `last` the next time. */
      commit: string;
      /** The files that it changes: to be given as `paths` the next time. */
      paths: string[];
      branch: string;
      head: Repo;
      isFork: boolean;
      isNew: boolean;
    }
  /** All of it stands in the repository already. */
  | { state: 'nothing' }
  /** Others have changed the same files since; nothing was written. */
  | { state: 'moved'; where: 'base' | 'branch'; commit: string; files: MovedFile[] }
  | { state: 'failed'; failure: Failure };

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** One try: undefined where somebody was faster, and it is to be looked at anew. */
const once = async (
  session: Session,
  order: Order,
  known: Known,
  login: string,
): Promise<Proposed | undefined> => {
  const { branch: name, changes, message, wait = sleep } = order;
  const { repo, main } = known;
  session.at('base');
  const tip = await tipOf(session, repo, main);
  if (tip === undefined)
    throw new Failed({ code: 'not-found', said: `There is no branch ${main}.` });
  const base = await commitAt(session, repo, tip);
  const onBase = await entriesAt(
    session,
    repo,
    base.tree,
    changes.map(({ path }) => path),
  );
  const stands = (change: Change) => standing(change, onBase.get(change.path)?.id);
  const owner = known.mayPush ? repo.owner : login;
  const before = await pullOf(session, repo, owner, name);
  const others = changes.filter((change) => stands(change) === 'moved');
  const moved =
    others.length > 0 && (await movedOnBase(session, repo, others, base, onBase, before));
  if (moved && moved.length > 0)
    return { state: 'moved', where: 'base', commit: base.id, files: moved };
  const free = changes.filter((change) => stands(change) !== 'done');
  const head = await headFor(session, known, login, base, wait);
  session.at('branch');
  const branch = await readBranch(session, head, name);
  if (free.length === 0 && !before) return { state: 'nothing' };
  const theirs = before && (await movedOnBranch(session, branch, order, onBase));
  if (theirs) return { state: 'moved', where: 'branch', ...theirs };
  const paths = changes.map(({ path }) => path);
  const dropped = (order.paths ?? []).filter((path) => !paths.includes(path));
  const own = new Set([...paths, ...(await ownStill(session, branch, order.last, dropped))]);
  const ground = await groundOf(session, branch, base, own, before !== undefined);
  const commit = await commitFor(session, branch, base, ground, free, message);
  session.at('branch');
  if (commit.id !== branch.tip?.id && !(await putOnBranch(session, branch, commit.id)))
    return undefined;
  session.at('proposal');
  const opened = await proposalFor(session, known, branch, before, order);
  return {
    state: 'proposed',
    url: opened.pull.url,
    number: opened.pull.number,
    commit: commit.id,
    paths,
    branch: name,
    head,
    isFork: !known.mayPush,
    isNew: opened.isNew,
  };
};

const proposalFor = async (
  session: Session,
  { repo, main }: Known,
  { head, name }: Branch,
  before: OpenProposal | undefined,
  { message, title, body = '' }: Order,
): Promise<{ pull: OpenProposal; isNew: boolean }> =>
  before
    ? { pull: before, isNew: false }
    : openPull(session, repo, head, name, {
        base: main,
        title: title ?? message.split('\n')[0] ?? name,
        body,
      });

const MOST_TRIES = 3;

/**
 * Proposes changes: a commit on a branch of the repository, or of the account's fork, and a pull
 * request; an open one gets the commit. What others changed meanwhile is never written over, and no
 * branch is ever forced. The same call again finishes what was broken off, and makes nothing twice.
 */
export const propose = async (order: Order): Promise<Proposed> => {
  const fault = faultAmong(order.changes);
  if (fault)
    return {
      state: 'failed',
      failure: {
        code: 'unfit',
        step: 'files',
        said: fault.code,
        ...(fault.path !== undefined && { path: fault.path }),
      },
    };
  const result = await working(order.github, order, async (session): Promise<Proposed> => {
    session.at('account');
    const login = (await session.ask('GET /user')).text('login');
    session.at('repository');
    const known = await lookAt(session, order.repo);
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const done = await once(session, order, known, login);
      if (done) return done;
    }
    throw new Failed({ code: 'moving' });
  });
  return 'state' in result ? result : { state: 'failed', failure: result.failure };
};

import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { refAt } from './objects.ts';
import { asked, commitOn, git, tipOf, type Edits } from './repository.ts';

/** A repository with who may write to it. */
export interface Repository {
  owner: string;
  name: string;
  dir: string;
  writers: Set<string>;
  parent?: Repository;
  /** How many times a new fork is asked for before it is there. */
  patience: number;
}

/** A pull request. */
export interface Pull {
  number: number;
  repository: Repository;
  from: Repository;
  branch: string;
  title: string;
  body: string;
  by: string;
  state: 'open' | 'closed';
  comments?: { by: string; body: string }[];
}

/** All that a GitHub of its own knows: accounts by token, repositories on the disk, pull requests. */
export interface World {
  accounts: Map<string, string>;
  repositories: Map<string, Repository>;
  pulls: Pull[];
  /** Whether a fork sees what its parent has, as on GitHub. */
  isShared: boolean;
  close: () => void;
  add: (owner: string, name: string, files: Edits, writers?: string[]) => Repository;
  fork: (parent: Repository, owner: string, patience?: number) => Repository;
}

export const MAIN = 'main';

const templates = new Map<string, string>();

/** A repository with a first commit of files; it is made once a process, and copied. */
const templateOf = (owner: string, files: Edits): string => {
  const key = JSON.stringify([owner, files]);
  const before = templates.get(key);
  if (before !== undefined) return before;
  const dir = mkdtempSync(join(tmpdir(), 'template-'));
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  git(dir, ['init', '--quiet', '--bare', `--initial-branch=${MAIN}`]);
  commitOn(dir, MAIN, owner, files);
  templates.set(key, dir);
  return dir;
};

/** A world without anything, in a folder that goes with it. */
export const newWorld = (): World => {
  const folder = mkdtempSync(join(tmpdir(), 'github-'));
  const repositories = new Map<string, Repository>();
  const put = (repository: Omit<Repository, 'dir' | 'patience'>): Repository => {
    const { owner, name } = repository;
    const dir = join(folder, owner, `${name}.git`);
    mkdirSync(dir, { recursive: true });
    const made = { ...repository, dir, patience: 0 };
    repositories.set(`${owner}/${name}`, made);
    return made;
  };
  const world: World = {
    accounts: new Map(),
    repositories,
    pulls: [],
    isShared: true,
    close: () => rmSync(folder, { recursive: true, force: true }),
    add: (owner, name, files, writers = [owner]) => {
      const made = put({ owner, name, writers: new Set(writers) });
      cpSync(templateOf(owner, files), made.dir, { recursive: true });
      return made;
    },
    fork: (parent, owner, patience = 0) => {
      const taken = repositories.has(`${owner}/${parent.name}`);
      const name = taken ? `${parent.name}-1` : parent.name;
      const made = put({ owner, name, parent, writers: new Set([owner]) });
      const shared = world.isShared ? ['--shared'] : [];
      git(folder, ['clone', '--quiet', '--bare', ...shared, parent.dir, made.dir]);
      made.patience = patience;
      return made;
    },
  };
  return world;
};

/** Brings the commits of a pull request to the repository that it asks, as GitHub does. */
export const bring = ({ number, repository, from, branch }: Pull): void => {
  const ref = `refs/pull/${number}/head`;
  git(repository.dir, ['fetch', '--quiet', from.dir, `+refs/heads/${branch}:${ref}`]);
};

export const headOf = ({ from, branch, repository, number }: Pull): string =>
  tipOf(from.dir, branch) ?? refAt(repository.dir, `refs/pull/${number}/head`) ?? '';

/** Takes a pull request over, with a commit of both, or as one commit of its own. */
export const mergePull = (pull: Pull, how: 'merge' | 'squash' = 'merge'): void => {
  const { repository, by } = pull;
  bring(pull);
  const [base, head] = [tipOf(repository.dir, MAIN) ?? '', headOf(pull)];
  const tree = asked(repository.dir, 'merge-tree', '--write-tree', base, head) ?? '';
  const parents = how === 'merge' ? [base, head] : [base];
  const env = {
    GIT_AUTHOR_NAME: by,
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: by,
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };
  const args = ['commit-tree', tree, ...parents.flatMap((one) => ['-p', one]), '-m', pull.title];
  const commit = git(repository.dir, args, { env }).toString().trim();
  git(repository.dir, ['update-ref', `refs/heads/${MAIN}`, commit]);
  pull.state = 'closed';
};

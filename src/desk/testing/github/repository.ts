import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { refAt, writeObject } from './objects.ts';

/** Runs git in a repository. */
export const git = (
  dir: string,
  args: readonly string[],
  { input, env = {} }: { input?: string | Uint8Array; env?: Record<string, string> } = {},
): Buffer =>
  execFileSync('git', ['-C', dir, ...args], {
    ...(input !== undefined && { input }),
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });

/** The same, as a line; undefined where git refuses. */
export const asked = (dir: string, ...args: string[]): string | undefined => {
  try {
    return git(dir, args).toString().trim();
  } catch {
    return undefined;
  }
};

/** What is to become of files: their content, or null. */
export type Edits = Record<string, string | Uint8Array | null>;

/** An entry of a tree, as the interface writes it. */
export interface TreeEntry {
  path: string;
  mode: string;
  sha: string | null;
}

/** The tree that entries make of another one; throws where one to be deleted is not there. */
export const makeTree = (dir: string, base: string | undefined, entries: TreeEntry[]): string => {
  const place = mkdtempSync(join(tmpdir(), 'tree-'));
  const env = { GIT_INDEX_FILE: join(place, 'index') };
  try {
    if (base !== undefined) git(dir, ['read-tree', base], { env });
    const gone = entries.filter(({ sha }) => sha === null).map(({ path }) => path);
    if (gone.length > 0) git(dir, ['ls-files', '--error-unmatch', '--', ...gone], { env });
    const lines = entries.map(({ path, mode, sha }) =>
      sha === null ? `0 ${'0'.repeat(40)}\t${path}\n` : `${mode} ${sha}\t${path}\n`,
    );
    git(dir, ['update-index', '--index-info'], { env, input: lines.join('') });
    return git(dir, ['write-tree'], { env }).toString().trim();
  } finally {
    rmSync(place, { recursive: true });
  }
};

export const makeBlob = (dir: string, content: string | Uint8Array): string =>
  writeObject(dir, 'blob', content);

export const makeCommit = (
  dir: string,
  name: string,
  { tree, parents, message }: { tree: string; parents: string[]; message: string },
): string => {
  const by = `${name} <${name}@users.example> ${Math.floor(Date.now() / 1000)} +0000`;
  const lines = [
    `tree ${tree}`,
    ...parents.map((one) => `parent ${one}`),
    `author ${by}`,
    `committer ${by}`,
    '',
    message,
  ];
  return writeObject(dir, 'commit', lines.join('\n'));
};

export const tipOf = (dir: string, branch: string): string | undefined =>
  refAt(dir, `refs/heads/${branch}`);

/** A commit on a branch by somebody at their own desk. */
export const commitOn = (dir: string, branch: string, name: string, edits: Edits): string => {
  const tip = tipOf(dir, branch);
  const entries = Object.entries(edits).map(([path, content]) => ({
    path,
    mode: '100644',
    sha: content === null ? null : makeBlob(dir, content),
  }));
  const tree = makeTree(dir, tip, entries);
  const commit = makeCommit(dir, name, {
    tree,
    parents: tip ? [tip] : [],
    message: `${name} edits`,
  });
  git(dir, ['update-ref', `refs/heads/${branch}`, commit]);
  return commit;
};

/** The text of a file at a commit or branch; undefined where there is none. */
export const textAt = (dir: string, at: string, path: string): string | undefined => {
  try {
    return git(dir, ['show', `${at}:${path}`]).toString();
  } catch {
    return undefined;
  }
};

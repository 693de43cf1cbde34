import { spawnSync } from 'node:child_process';
import { LOCK_NAME } from '../../content/compile/case-folder.ts';
import type { ReadCase } from '../../content/compile/case.ts';
import { readLockFile } from '../../content/lock/file/lock-file.ts';
import { lostIds } from '../../content/lock/holes.ts';
import type { Diagnostic } from '../../content/source/diagnostics.ts';
import { RULES, type RuleKind } from '../../model/rules/rules.ts';

const git = (root: string, ...args: string[]): string => {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
};

/** The command that brings a file back which is not there, as far as Git knows it. */
const bringBack = (root: string, folder: string): string | undefined => {
  const path = `${folder}/${LOCK_NAME}`;
  const staged = git(root, 'ls-files', '--stage', '--', path);
  if (staged !== '') {
    // In a merge that is not settled there is one of each branch.
    const [, stage] = / ([023])\t/.exec(staged) ?? [];
    const side = stage === '2' ? ' --ours' : stage === '3' ? ' --theirs' : '';
    return `git checkout${side} -- ${path}`;
  }
  const known = ['log', '-1', '--full-history', '--diff-filter=AMRT', '--format=%h'];
  const commit = git(root, ...known, '--', path);
  return commit === '' ? undefined : `git checkout ${commit} -- ${path}`;
};

const lostIn = (folder: string, command: string): Diagnostic => ({
  severity: 'error',
  file: `${folder}/${LOCK_NAME}`,
  line: 1,
  column: 1,
  rule: 'lock-lost',
  values: { command },
});

/**
 * What is said of a lock that is not there and that Git knows, with the way back to it. Numbering such
 * a text anew would move every address.
 */
export const lostLock = (root: string, { folder, former }: ReadCase): Diagnostic | undefined => {
  const command = former.state === 'missing' ? bringBack(root, folder.path) : undefined;
  return command === undefined ? undefined : lostIn(folder.path, command);
};

const MOST_COMMITS = 50;

/** The last commit whose lock can be read and has lost nothing; where Git knows none, HEAD. */
const lastWhole = (root: string, path: string): string => {
  const log = git(root, 'log', `-${MOST_COMMITS}`, '--full-history', '--format=%h', '--', path);
  const isWhole = (commit: string): boolean => {
    const text = git(root, 'show', `${commit}:${path}`);
    const state = readLockFile({ path, text }, () => undefined);
    return state.state === 'read' && lostIds(state.lock).length === 0;
  };
  return ['HEAD', ...log.split('\n')].find((commit) => commit !== '' && isWhole(commit)) ?? 'HEAD';
};

const IDS: readonly RuleKind[] = ['evidence', 'translation', 'lock'];

/**
 * The findings of the content with the way back to each lock that Git knows, and without what rests
 * on the ids that it kept.
 */
export const withWayBack = (root: string, found: readonly Diagnostic[]): Diagnostic[] => {
  const lost = new Map(
    found
      .filter(({ rule }) => RULES[rule].isLockGone)
      .flatMap(({ file }) => {
        const folder = file.slice(0, file.lastIndexOf('/'));
        const command = bringBack(root, folder);
        return command === undefined ? [] : [[folder, command] as const];
      }),
  );
  const rest = found
    .filter(
      ({ file, rule }) =>
        !(lost.has(file.slice(0, file.lastIndexOf('/'))) && IDS.includes(RULES[rule].kind)),
    )
    .map((one) =>
      one.values.from === 'HEAD'
        ? { ...one, values: { ...one.values, from: lastWhole(root, one.file) } }
        : one,
    );
  return [...rest, ...[...lost].map(([folder, command]) => lostIn(folder, command))];
};

import { spawnSync } from 'node:child_process';
import { LOCK_NAME } from '../../content/compile/case-folder.ts';
import type { ReadCase } from '../../content/compile/case.ts';

const git = (root: string, ...args: string[]): string => {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
};

/**
 * The command that brings a lock back which was deleted, as far as Git knows it; undefined where
 * there is one, or never was. Numbering such a text anew would move every address.
 */
export const bringBack = (root: string, { folder, former }: ReadCase): string | undefined => {
  if (former.state !== 'missing') return undefined;
  const path = `${folder.path}/${LOCK_NAME}`;
  if (git(root, 'ls-files', '--', path) !== '') return `git checkout -- ${path}`;
  const commit = git(root, 'log', '-1', '--diff-filter=AMRT', '--format=%h', '--', path);
  return commit === '' ? undefined : `git checkout ${commit} -- ${path}`;
};

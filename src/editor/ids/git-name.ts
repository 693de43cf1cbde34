import { spawnSync } from 'node:child_process';

/** The name by which git knows the editor; empty if it knows none, or is not there. */
export const gitName = (root: string): string => {
  const { status, stdout } = spawnSync('git', ['config', 'user.name'], {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : '';
};

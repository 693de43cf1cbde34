import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { FROZEN } from '../../src/content/testing/frozen.ts';
import { writeCases } from './cases.ts';
import { inCache } from './in-cache.ts';

/** What a build needs besides the content. */
const SOURCES = [
  'src',
  'scripts',
  'public',
  'schemas',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'package-lock.json',
  'LICENSE',
  'LICENSE-CONTENT.md',
];

/** Makes in `copy` a project of the frozen corpus and `cases` generated cases, with their locks. */
const writeProject = (root: string, copy: string, cases: number): void => {
  mkdirSync(copy, { recursive: true });
  for (const name of SOURCES) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  cpSync(join(FROZEN, 'content'), join(copy, 'content'), { recursive: true });
  // Those have faults on purpose.
  for (const id of ['late-translation', 'unpublished-draft'])
    rmSync(join(copy, 'content/cases', id), { recursive: true });
  writeCases(copy, cases);
  const sync = ['src/editor/sync.ts', '--root', copy];
  const { status, stdout, stderr } = spawnSync(process.execPath, sync, {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The locks were not written:\n${stdout}${stderr}`);
};

/** Runs something in such a project, which lies in the cache of ours and is gone afterwards. */
export const inProject = <Result>(
  root: string,
  cases: number,
  work: (copy: string) => Promise<Result>,
): Promise<Result> =>
  inCache(root, 'generated', (copy) => {
    writeProject(root, copy, cases);
    return work(copy);
  });

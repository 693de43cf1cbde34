import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { LOCKED, withProject } from '../content/testing/fixture.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const NEWS = join(here, 'import/testing/zh-news.txt');
const ARGS = [NEWS, '--case', 'flood'];
const WHOLE = ['article.zh.mdx', 'blocks.lock.yaml', 'case.yaml'];

/** Kills its process, as the kernel would, at the nth write. */
const killAt = (n: number): string =>
  `data:text/javascript,${encodeURIComponent(`
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let left = ${n};
    for (const name of ['writeFileSync', 'renameSync']) {
      const real = fs[name];
      fs[name] = (...args) => {
        if ((left -= 1) < 0) process.kill(process.pid, 'SIGKILL');
        return real(...args);
      };
    }
    syncBuiltinESMExports();
  `)}`;

const importInProcess = (root: string, ...preload: string[]) =>
  spawnSync(process.execPath, [...preload, join(here, 'import.ts'), '--root', root, ...ARGS], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });

it('an import that the kernel kills leaves nothing, and succeeds when it is run again', () =>
  withProject(LOCKED, (root) => {
    const cases = join(root, 'content/cases');
    expect(importInProcess(root, '--import', killAt(3)).signal).toBe('SIGKILL');
    expect(readdirSync(cases)).toEqual(['dead-phones']);
    expect(readdirSync(join(root, '.cache'))).toHaveLength(1);
    const again = importInProcess(root);
    expect([again.status, again.stderr]).toEqual([0, '']);
    expect(again.stdout).toContain('(comments) 发表评论');
    expect(readdirSync(join(cases, 'flood')).sort()).toEqual(WHOLE);
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
  }));

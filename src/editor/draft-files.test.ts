import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LOCKED, withProject } from '../corpus/fixture.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const NEWS = join(here, 'import/fixtures/zh-news.txt');

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

const importNews = (root: string, ...preload: string[]) =>
  spawnSync(
    process.execPath,
    [...preload, join(here, 'import.ts'), '--root', root, NEWS, '--case', 'flood'],
    { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  );

describe('an import that is killed', () => {
  it(
    'leaves the whole case or nothing, whenever it happens, and nothing for long',
    () =>
      withProject(LOCKED, (root) => {
        const folder = join(root, 'content/cases/flood');
        let deaths = 0;
        for (let ended = false; !ended; deaths += 1) {
          const { signal } = importNews(root, '--import', killAt(deaths));
          if (existsSync(folder)) {
            expect(readdirSync(folder).sort()).toEqual([
              'article.zh.mdx',
              'blocks.lock.yaml',
              'case.yaml',
            ]);
            ended = true;
          } else expect(signal).toBe('SIGKILL');
          expect(readdirSync(join(root, 'content/cases')).sort()).toEqual(
            ended ? ['dead-phones', 'flood'] : ['dead-phones'],
          );
        }
        expect(deaths).toBeGreaterThan(3);
        expect(importNews(root).status).toBe(1);
        const next = spawnSync(
          process.execPath,
          [join(here, 'new.ts'), '--root', root, 'another-case', '--lang', 'zh'],
          { encoding: 'utf8' },
        );
        expect(next.status, next.stderr).toBe(0);
        expect(readdirSync(join(root, '.cache'))).toEqual([]);
      }),
    120_000,
  );
});

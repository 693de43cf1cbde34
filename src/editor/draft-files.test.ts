import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LOCKED, withProject } from '../content/testing/fixture.ts';
import { run } from './testing/fixture.ts';
import { main as importPage } from './import.ts';
import { main as newCase } from './new.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const NEWS = join(here, 'import/testing/zh-news.txt');
const ARGS = [NEWS, '--case', 'flood'];

/** Runs something whose nth write, and whatever it would change on the disk from then on, fails. */
const dyingAt = (n: number, work: () => void): { died: boolean } => {
  const writes = ['writeFileSync', 'renameSync'] as const;
  const changes = [...writes, 'mkdirSync', 'mkdtempSync', 'rmSync'] as const;
  const real = Object.fromEntries(changes.map((name) => [name, fs[name]]));
  let left = n;
  for (const name of changes)
    Object.assign(fs, {
      [name]: (...args: unknown[]): unknown => {
        if ((writes as readonly string[]).includes(name)) left -= 1;
        if (left < 0) throw new Error('dead');
        return Reflect.apply(real[name]!, fs, args);
      },
    });
  syncBuiltinESMExports();
  try {
    work();
    return { died: left < 0 };
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
};

const dead = spawnSync(process.execPath, ['--version']).pid;

/** What this process has left behind as if it had died. */
const abandon = (root: string): void => {
  const cache = join(root, '.cache');
  for (const name of fs.readdirSync(cache))
    fs.renameSync(
      join(cache, name),
      join(cache, name.replace(`draft-${process.pid}-`, `draft-${dead}-`)),
    );
};

beforeEach(() => vi.stubEnv('LC_ALL', 'C'));
afterEach(() => vi.unstubAllEnvs());

describe('an import that is killed', () => {
  const WHOLE = ['article.zh.mdx', 'blocks.lock.yaml', 'case.yaml'];

  it('leaves the whole case or nothing, whenever it happens, and nothing for long', () =>
    withProject(LOCKED, (root) => {
      const cases = join(root, 'content/cases');
      let deaths = 0;
      for (; !fs.existsSync(join(cases, 'flood')); deaths += 1) {
        expect(fs.readdirSync(cases)).toEqual(['dead-phones']);
        const { died } = dyingAt(deaths, () => run(importPage, root, ...ARGS));
        expect(died).toBe(!fs.existsSync(join(cases, 'flood')));
        if (died) expect(fs.readdirSync(join(root, '.cache'))).toHaveLength(1);
        abandon(root);
      }
      expect(deaths).toBeGreaterThan(3);
      expect(fs.readdirSync(join(cases, 'flood')).sort()).toEqual(WHOLE);
      expect(fs.readdirSync(cases).sort()).toEqual(['dead-phones', 'flood']);
      expect(run(importPage, root, ...ARGS).status).toBe(1);
      expect(run(newCase, root, 'another-case', '--lang', 'zh').status).toBe(0);
      expect(fs.readdirSync(join(root, '.cache'))).toEqual([]);
    }));
});

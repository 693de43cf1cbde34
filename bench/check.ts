import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { multiply } from './multiply.ts';
import { print, refuse } from '../src/editor/project.ts';

// The machine may have other work: only the time of the processor compares. Threads are in it.
const METER = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeSync(3, (user + system) / 1e6 + '\\n');
  });
`)}`;

/** Processor seconds of a command, and whether it ended well. */
const timeOf = (cwd: string, ...args: string[]): { seconds: number; ok: boolean } => {
  const { status, output } = spawnSync(process.execPath, ['--import', METER, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = Math.max(0, ...(output[3] ?? '').split('\n').map(Number));
  return { seconds, ok: status === 0 && seconds > 0 };
};

/** `npm run bench`: how long checking many cases takes beside building them, as a ratio. */
const main = (): number => {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: process.cwd() },
      cases: { type: 'string', default: '1000' },
    },
  });
  const cases = Number(values.cases);
  if (!Number.isInteger(cases) || cases < 1)
    return refuse('Usage: npm run bench -- [--cases 1000]');
  mkdirSync(join(values.root, '.cache'), { recursive: true });
  const copy = mkdtempSync(join(values.root, '.cache/bench-'));
  try {
    multiply(values.root, copy, cases);
    const check = timeOf(copy, 'src/editor/check.ts');
    const build = timeOf(copy, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', 'out');
    const ratio = check.seconds / build.seconds;
    print(
      `${cases} cases: check ${check.seconds.toFixed(1)} CPU s, pages ${build.seconds.toFixed(1)} CPU s, ratio ${ratio.toFixed(2)}`,
    );
    return check.ok && build.ok ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

process.exitCode = main();

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { print, refuse } from './project.ts';

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
];

/** A project of many cases: ours, over and over, under other names. */
const multiply = (root: string, copy: string, cases: number): void => {
  for (const name of SOURCES) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
  const own = readdirSync(join(root, 'content/cases'));
  for (let n = own.length; n < cases; n += 1) {
    const from = join(root, 'content/cases', own[n % own.length] ?? '');
    const to = join(copy, 'content/cases', `case-${n}`);
    mkdirSync(to);
    for (const name of readdirSync(from))
      writeFileSync(join(to, name), readFileSync(join(from, name)));
  }
};

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

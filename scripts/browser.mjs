import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { isMain, pinnedEnv, pinnedNode, root } from './run.mjs';

const MINUTE = 60_000;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
  }),
};

const PACKAGE_MANAGERS = {
  'apt-get': [['update'], ['install', '-y', '--no-install-recommends', 'chromium']],
  dnf: [['install', '-y', 'chromium']],
  apk: [['add', 'chromium']],
  pacman: [['-Sy', '--noconfirm', 'chromium']],
};

/** The ways to a browser, in order. Each returns paths to try, and may install first. */
const WAYS = [
  () => [process.env.CHROMIUM_PATH],
  installed,
  playwrights,
  () => {
    console.log('browser: none installed; downloading the one of Playwright …');
    const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
    attempt(pinnedNode(), [cli, 'install', 'chromium'], 5 * MINUTE);
    return playwrights();
  },
  () => {
    console.log("browser: asking the system's package manager …");
    installWithSystem();
    return [...installed(), ...playwrights()];
  },
];

/**
 * The path of a Chromium or Chrome that runs; installs one if need be, or throws.
 * @returns {string}
 */
export function browserPath(ways = WAYS) {
  for (const way of ways) {
    const path = way().find(runs);
    if (path) return path;
  }
  throw new Error(
    'No Chromium or Chrome was found or could be installed: install one, or set CHROMIUM_PATH.',
  );
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return process.platform === 'win32'
    ? PLACES.win32
    : [...onPath, ...(PLACES[process.platform] ?? [])];
}

function playwrights() {
  try {
    return [createRequire(import.meta.url)('playwright-core').chromium.executablePath()];
  } catch {
    return [];
  }
}

/** A file may be there and not run: a stub that names another package, a missing library. */
function runs(path) {
  if (!path || !existsSync(path)) return false;
  // On Windows `--version` opens a window.
  return process.platform === 'win32' || succeeds(path, ['--version'], MINUTE);
}

function installWithSystem() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !succeeds('sudo', ['-n', 'true'], MINUTE)) return;
  const manager = Object.keys(PACKAGE_MANAGERS).find((name) =>
    succeeds(name, ['--version'], MINUTE),
  );
  for (const args of PACKAGE_MANAGERS[manager] ?? []) {
    const command = isRoot ? [manager, ...args] : ['sudo', '-n', manager, ...args];
    attempt(command[0], command.slice(1), 5 * MINUTE);
  }
}

function succeeds(program, args, timeout) {
  return spawnSync(program, args, { stdio: 'ignore', timeout }).status === 0;
}

function attempt(program, args, timeout) {
  spawnSync(program, args, { cwd: root, env: pinnedEnv(), stdio: 'inherit', timeout });
}

if (isMain(import.meta.url)) {
  try {
    console.log(`browser: ${browserPath()}`);
  } catch (error) {
    console.error(`browser: ${error.message}`);
    process.exitCode = 1;
  }
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { capture } from './report/capture.mjs';
import { isMain } from './in-turn/is-main.mjs';
import { pinnedEnv, pinnedNode, root } from './run.mjs';

const MINUTE = 60_000;
const SHELL = 'chromium-headless-shell';

/**
 * The ways to a browser, in order. Each resolves to paths to try, and may install first.
 * @type {((tell?: (progress: string) => void) => Promise<(string | undefined)[]>)[]}
 */
const WAYS = [
  () => Promise.resolve([process.env.CHROMIUM_PATH]),
  // Without a window it takes less than half of the processor's time.
  () => Promise.resolve(onPath(SHELL)),
  playwrights,
  installed,
  async (tell) => {
    tell?.('downloading the one of Playwright');
    const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
    await attempt([pinnedNode(), cli, 'install', 'chromium']);
    return playwrights();
  },
  async (tell) => {
    if (process.getuid?.() !== 0) return [];
    tell?.('installing the one of the system');
    await attempt(['apt-get', 'update']);
    await attempt(['apt-get', 'install', '-y', '--no-install-recommends', SHELL]);
    // Playwright's may have lacked libraries that came with it.
    return [...onPath(SHELL), ...(await playwrights())];
  },
];

/**
 * The path of a Chromium or Chrome that runs; installs one if need be, or throws.
 * @returns {Promise<string>}
 */
export async function browserPath({ ways = WAYS, tell } = {}) {
  for (const way of ways) {
    const path = (await way(tell)).find(runs);
    if (path) return path;
  }
  throw new Error(
    'No Chromium or Chrome was found or could be installed: install one, or set CHROMIUM_PATH.',
  );
}

function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}

async function playwrights() {
  return [createRequire(import.meta.url)('playwright-core').chromium.executablePath()];
}

async function installed() {
  // It is there only once the packages are installed, which may be after this file was read.
  const { Launcher } = await import('chrome-launcher');
  try {
    return Launcher.getInstallations();
  } catch {
    // So it says that there is none.
    return [];
  }
}

/** A file may be there and not run: a stub that names another package, a missing library. */
function runs(path) {
  if (!path || !existsSync(path)) return false;
  // On Windows `--version` opens a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: MINUTE }).status === 0;
}

/** Whether it installed a browser shows in what is found after. */
async function attempt(command) {
  const signal = AbortSignal.timeout(5 * MINUTE);
  await capture(command, { env: pinnedEnv(), signal }).catch(() => undefined);
}

if (isMain(import.meta.url)) {
  try {
    console.log(`browser: ${await browserPath()}`);
  } catch (error) {
    console.error(`browser: ${error.message}`);
    process.exitCode = 1;
  }
}

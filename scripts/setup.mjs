import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './report/capture.mjs';
import { isMain } from './in-turn/is-main.mjs';
import { NODES, SYSTEM, npmCommand, pinnedNode, root } from './run.mjs';
import { runStep } from './steps.mjs';

/** The oldest Node that runs all of it: it takes TypeScript without a word, and knows `import.meta.main`. */
const OLDEST_PINNED = '24.3.0';

/** The oldest Node that can run these scripts and npm; the rest runs on the pinned one, if there is one. */
const oldestNode = (system) => (system in NODES ? '20.0.0' : OLDEST_PINNED);

/** Whether a Node version, as `process.versions.node` gives it, is new enough to begin with. */
export function isSupported(version, system = SYSTEM) {
  return version.localeCompare(oldestNode(system), 'en', { numeric: true }) >= 0;
}

/**
 * Whether node_modules holds what package-lock.json asks for, judged by the list that npm keeps
 * of its own work. Packages for other systems may be absent, nothing may be added.
 */
export function matchesLock(dir = root) {
  const asked = packagesOf(join(dir, 'package-lock.json'));
  const present = packagesOf(join(dir, 'node_modules', '.package-lock.json'));
  if (!asked || !present) return false;
  return (
    Object.keys(present).every((path) => path in asked) &&
    Object.entries(asked).every(([path, entry]) => path === '' || isSame(entry, present[path]))
  );
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function isSame(asked, present) {
  if (!present) return asked.optional === true;
  const sameBytes = !asked.integrity || asked.integrity === present.integrity;
  return asked.version === present.version && sameBytes;
}

/** Whether what npm's list names is there: somebody may have deleted a part. */
export function isWhole(dir = root) {
  const present = packagesOf(join(dir, 'node_modules', '.package-lock.json')) ?? {};
  return Object.keys(present).every((path) => existsSync(join(dir, path, 'package.json')));
}

/** Whether all is installed, the pinned Node included and able to run on this machine. */
export function isInstalled(dir = root) {
  return matchesLock(dir) && isWhole(dir) && spawnSync(pinnedNode(dir), ['--version']).status === 0;
}

/** The one line that a fault of the network deserves; npm takes twenty. */
const NO_NETWORK = /\b(EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ENOTFOUND|ETIMEDOUT)\b/;

/**
 * Installs what package-lock.json asks for, unless it is there, and resolves to which it was.
 * Throws when it cannot, with npm's output.
 * @param {{ dir?: string, tell?: (progress: string) => void, verbose?: boolean,
 *   env?: NodeJS.ProcessEnv }} options
 */
export async function setup({ dir = root, tell, verbose, env = process.env } = {}) {
  if (!isSupported(process.versions.node)) {
    const needed = oldestNode(SYSTEM);
    throw new Error(`Node ${needed} or newer is needed; this is ${process.versions.node}.`);
  }
  if (isInstalled(dir)) return 'everything is installed';
  tell?.('installing the packages of package-lock.json');
  // The packages ask for the pinned Node; warnings about the present one would mislead.
  const settings = { ...env, npm_config_loglevel: 'error' };
  try {
    const { note } = await capture([...npmCommand(), 'ci'], { cwd: dir, env: settings, verbose });
    if (isInstalled(dir)) return note;
  } catch (error) {
    const [fault] = NO_NETWORK.exec(error.output) ?? [];
    error.message = fault
      ? `the packages could not be fetched (${fault}): is there a network?`
      : '`npm ci` failed, with this message';
    if (fault) delete error.output;
    throw error;
  }
  throw new Error('`npm ci` ended well, but the pinned Node does not run.');
}

/** Shows the set-up as a step; throws when it fails. */
export async function setupStep(show, { verbose } = {}) {
  const run = (tell) => setup({ tell, verbose });
  const { error } = await runStep({ name: 'setup', run }, show);
  if (error) throw new Error('the packages could not be installed.');
}

if (isMain(import.meta.url)) {
  try {
    console.log(`setup: ${await setup()}.`);
  } catch (error) {
    console.error(`setup: ${error.message}\n${error.output ?? ''}`.trimEnd());
    process.exitCode = 1;
  }
}

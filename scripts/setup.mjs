import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, npmCommand, pinnedNode, root, run } from './run.mjs';

/** The oldest Node that can run these scripts and npm; the rest runs on the pinned one. */
export const OLDEST_NODE = 20;

/** Whether a Node version, as `process.versions.node` gives it, is new enough to begin with. */
export function isSupported(version) {
  return Number.parseInt(version, 10) >= OLDEST_NODE;
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

/** Whether all is installed, the pinned Node included and able to run on this machine. */
export function isInstalled(dir = root) {
  return matchesLock(dir) && spawnSync(pinnedNode(dir), ['--version']).status === 0;
}

/** Installs what package-lock.json asks for, unless it is there. Throws when it cannot. */
export async function setup(dir = root) {
  if (!isSupported(process.versions.node)) {
    throw new Error(`Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`);
  }
  if (isInstalled(dir)) {
    console.log('setup: everything is installed.');
    return;
  }
  console.log('setup: installing the packages of package-lock.json …');
  // The packages ask for the pinned Node; warnings about the present one would mislead.
  const env = { ...process.env, npm_config_loglevel: 'error' };
  const code = await run([...npmCommand(), 'ci'], { cwd: dir, env });
  if (code !== 0) throw new Error('`npm ci` failed; its message is above.');
  if (!isInstalled(dir)) throw new Error('`npm ci` ended well, but the pinned Node does not run.');
}

if (isMain(import.meta.url)) {
  await setup().catch((error) => {
    console.error(`setup: ${error.message}`);
    process.exitCode = 1;
  });
}

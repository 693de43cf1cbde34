import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

const PREFIX = 'build-';

/** A new folder in `cache` for one build, named after this process. */
export function openWorkspace(cache) {
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, `${PREFIX}${process.pid}-`));
}

// Another build that ends at the same moment has put its own site there, or set the former aside.
const MET_ANOTHER = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT']);
const MOST_MEETINGS = 100;

/**
 * Puts the folder `fresh` in the place of `target`, which is set aside in `workspace` meanwhile.
 * If that fails, `target` is what it was. Both must be on one file system.
 */
export function swap(fresh, target, workspace, meetings = 0) {
  const former = join(workspace, 'former');
  try {
    rmSync(former, { recursive: true, force: true });
    if (existsSync(target)) renameSync(target, former);
    renameSync(fresh, target);
  } catch (error) {
    if (MET_ANOTHER.has(error.code) && existsSync(fresh) && meetings < MOST_MEETINGS)
      return swap(fresh, target, workspace, meetings + 1);
    restore(former, target);
    throw error;
  }
}

/** Clears what builds that were killed have left, and brings back a `target` they had set aside. */
export function clearLeftovers(cache, target) {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    if (!name.startsWith(PREFIX)) continue;
    const workspace = join(cache, name);
    const entry = statSync(workspace, { throwIfNoEntry: false });
    // That build has ended since.
    if (!entry) continue;
    const age = Date.now() - entry.mtimeMs;
    const runs = isRunning(Number(name.split('-')[1]));
    if (!runs || age > LONGEST_SWAP) restore(join(workspace, 'former'), target);
    if (!runs || age > LONGEST_BUILD) removeQuietly(workspace);
  }
}

// What four builds of all leave whose code is not the same.
const MOST_COMPILED = 12_000;

/** Forgets what Node has compiled once there are so many files of it: Node by itself forgets nothing. */
export function boundCompiled(cache, most = MOST_COMPILED) {
  const compiled = join(cache, 'compiled');
  try {
    if (readdirSync(compiled, { recursive: true }).length > most) removeQuietly(compiled);
  } catch {
    // There is nothing yet, or another build forgets it too.
  }
}

// The number of a process that was killed may be that of another one by now. A build that lives
// sets the former site aside for the moment between two renames.
const LONGEST_SWAP = 10_000;
const LONGEST_BUILD = 24 * 60 * 60_000;

function removeQuietly(folder) {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // What may not be removed, as that of another user, is in nobody's way.
  }
}

function restore(former, target) {
  if (!existsSync(former) || existsSync(target)) return;
  try {
    renameSync(former, target);
  } catch (error) {
    // Another build has brought it back, or put its own there.
    if (!MET_ANOTHER.has(error.code)) throw error;
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

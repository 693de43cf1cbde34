import { randomUUID } from 'node:crypto';
import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Diagnostic } from '../content/source/diagnostics.ts';
import { RULES } from '../model/rules/rules.ts';

/** Throws if a path below the root is a link, or leads through one. */
export const refuseLinks = (root: string, path: string): void => {
  const steps = path.split('/');
  steps.forEach((_, index) => {
    const part = steps.slice(0, index + 1).join('/');
    if (lstatSync(join(root, part), { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Error(`${part} is a link: nothing was written. Put the file itself there.`);
  });
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** The folders of commands that were killed, which are named after a prefix and their process. */
export const abandonedIn = (cache: string, prefix: string): string[] =>
  readdirSync(cache)
    .filter((name) => {
      const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
      return pid !== undefined && !isAlive(Number(pid));
    })
    .map((name) => join(cache, name));

/** The links that were found in the content: while there is one, no command writes there. */
export const linksAmong = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ rule }) => RULES[rule].stopsWriting);

/**
 * Writes a file below the root, whole or not at all: beside, under a name that nobody can have
 * foreseen, then by renaming. Never through a link.
 */
export const writeIn = (root: string, path: string, text: string): void => {
  refuseLinks(root, path);
  const file = join(root, path);
  const beside = join(dirname(file), `.${randomUUID()}.tmp`);
  const handle = openSync(beside, 'wx');
  try {
    writeFileSync(handle, text);
    closeSync(handle);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    // Of what is written by its handle, the machine does not say where.
    throw Object.assign(error as Error, { path: file });
  }
};

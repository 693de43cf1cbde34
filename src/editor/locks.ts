import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK_NAME } from '../content/compile/case-folder.ts';
import type { ReadCase } from '../content/compile/case.ts';
import { printLock } from '../content/lock/file/lock-file.ts';
import type { Diagnostic } from '../content/source/diagnostics.ts';
import type { BlocksLock } from '../model/lock.ts';
import { LIMITS } from '../model/mdx.ts';
import { RULES } from '../model/rules/rules.ts';
import { writeIn } from './write-in.ts';

/** The errors that keep a lock from being written: text or lock cannot be understood as they are. */
export const lockFaults = (
  { folder, former }: ReadCase,
  diagnostics: readonly Diagnostic[],
): Diagnostic[] =>
  diagnostics.filter(
    ({ file, rule, severity }) =>
      severity === 'error' &&
      ((file.startsWith(`${folder.path}/`) &&
        file.endsWith('.mdx') &&
        RULES[rule].keepsLock === true) ||
        (former.state !== 'missing' &&
          file === `${folder.path}/${LOCK_NAME}` &&
          !RULES[rule].isLockBehind)),
  );

/** Whether the file of a lock says something else than this. */
export const differs = ({ folder }: ReadCase, lock: BlocksLock): boolean =>
  printLock(lock) !== folder.lock?.text;

/**
 * Writes the lock of a case; the only place that does. A lock that is there and was not read, or
 * that somebody else has written since, is never written over: its ids would be lost.
 */
export const writeLock = (root: string, { folder, former }: ReadCase, lock: BlocksLock): void => {
  const path = `${folder.path}/${LOCK_NAME}`;
  const file = join(root, path);
  const present = existsSync(file) ? readFileSync(file, 'utf8').replace(/\r\n/g, '\n') : undefined;
  if (former.state === 'unread' || present?.replace(/^\ufeff/, '') !== folder.lock?.text)
    throw new Error(`${path} has changed or cannot be read; nothing was written.`);
  const text = printLock(lock);
  if (Buffer.byteLength(text) > LIMITS.fileBytes)
    throw new Error(`${path} would be larger than what is read. Divide the article in two.`);
  writeIn(root, path, text);
};

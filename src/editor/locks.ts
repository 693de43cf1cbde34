import { isDeepStrictEqual } from 'node:util';
import { LOCK_NAME } from '../content/compile/case-folder.ts';
import type { ReadCase } from '../content/compile/case.ts';
import type { Diagnostic } from '../content/source/diagnostics.ts';
import { printLock } from '../content/blocks/lock.ts';
import type { BlocksLock } from '../model/lock.ts';
import { writeIn } from './write-in.ts';

const SYNTAX =
  /^(?:yaml-|mdx-|paragraph-|front-matter|translation-blocks|no-original|block-structure|article-empty)/;

/** The errors that keep a lock from being written: the text cannot be understood as it is. */
export const lockFaults = (
  { folder }: ReadCase,
  diagnostics: readonly Diagnostic[],
): Diagnostic[] =>
  diagnostics.filter(
    ({ file, rule, severity }) =>
      severity === 'error' &&
      file.startsWith(`${folder.path}/`) &&
      file.endsWith('.mdx') &&
      SYNTAX.test(rule),
  );

/** Whether the lock of a case has to be written anew. */
export const isStale = ({ former, lock }: ReadCase): boolean => !isDeepStrictEqual(former, lock);

/** Writes the lock of a case. */
export const writeLock = (root: string, { folder }: ReadCase, lock: BlocksLock): void =>
  writeIn(root, `${folder.path}/${LOCK_NAME}`, printLock(lock));

import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readCase, type ReadCase } from '../content/compile/case.ts';
import { diskFiles } from '../content/source/disk.ts';
import { LOCK_NAME, readCaseFolder } from '../content/compile/case-folder.ts';
import { loadVocabulary } from '../content/vocabulary/load.ts';
import type { Diagnostic } from '../content/source/diagnostics.ts';
import { printLock } from '../content/lock/file/lock-file.ts';
import { slug } from '../model/text.ts';
import { abandonedIn, refuseLinks } from './write-in.ts';

const PREFIX = 'draft-';

/** The files of a case, by name. */
export type DraftFiles = Record<string, string>;

/** Whether a text can be the id of a case, and so the name of its folder. */
export const isCaseId = (id: string): boolean => slug.safeParse(id).success;

/** The folder of a case, as the project writes it. */
export const caseFolder = (id: string): string => `content/cases/${id}`;

const read = (root: string, at: string, id: string): { one: ReadCase; found: Diagnostic[] } => {
  const found: Diagnostic[] = [];
  const vocabulary = loadVocabulary(diskFiles(root), () => undefined);
  const report = (diagnostic: Diagnostic): number => found.push(diagnostic);
  return {
    one: readCase(readCaseFolder(diskFiles(at), caseFolder(id), report), vocabulary, report),
    found,
  };
};

/**
 * Writes a new case and its lock: first whole in a place that nobody reads, then by one rename, so
 * that a crash leaves nothing half-written. Returns what `check` says of it.
 */
export const writeDraft = (root: string, id: string, files: DraftFiles): Diagnostic[] => {
  const target = join(root, caseFolder(id));
  const cache = join(root, '.cache');
  [caseFolder(id), '.cache'].forEach((path) => refuseLinks(root, path));
  mkdirSync(cache, { recursive: true });
  for (const left of abandonedIn(cache, PREFIX)) rmSync(left, { recursive: true, force: true });
  const workspace = mkdtempSync(join(cache, `${PREFIX}${process.pid}-`));
  try {
    const folder = join(workspace, caseFolder(id));
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { one } = read(root, workspace, id);
    if (one.locking) writeFileSync(join(folder, LOCK_NAME), printLock(one.locking.lock));
    const { found } = read(root, workspace, id);
    mkdirSync(join(root, 'content/cases'), { recursive: true });
    if (existsSync(target)) throw new Error(`${caseFolder(id)} already exists.`);
    renameSync(folder, target);
    return found;
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
};

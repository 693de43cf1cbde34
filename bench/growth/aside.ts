import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { inCache } from './in-cache.ts';

/** Takes a folder out of the way, if there is one. */
export type SetAside = (folder: string) => void;

/**
 * Does work that sets folders aside, which are deleted when all of it is done: for minutes after many files
 * were deleted some file systems are slow to make one, and the next measurement would pay for it.
 */
export const settingAside = (
  root: string,
  work: (setAside: SetAside) => Promise<void>,
): Promise<void> =>
  inCache(root, 'measured', (aside) => {
    let count = 0;
    return work((folder) => {
      if (existsSync(folder)) renameSync(folder, join(aside, String(count++)));
    });
  });

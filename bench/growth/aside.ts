import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Takes a folder out of the way, if there is one. */
export type SetAside = (folder: string) => void;

/**
 * Does work that sets folders aside, which are deleted when all of it is done: for minutes after many files
 * were deleted some file systems are slow to make one, and the next measurement would pay for it.
 */
export const settingAside = async (
  root: string,
  work: (setAside: SetAside) => Promise<void>,
): Promise<void> => {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(join(cache, 'measured-'));
  let count = 0;
  try {
    await work((folder) => {
      if (existsSync(folder)) renameSync(folder, join(aside, String(count++)));
    });
  } finally {
    rmSync(aside, { recursive: true });
  }
};

import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Takes a folder out of the way, if there is one. */
export type SetAside = (folder: string) => void;

/**
 * Sets folders aside in another, to be deleted when all is measured: for minutes after many files were
 * deleted some file systems are slow to make one.
 */
export const asideIn = (aside: string): SetAside => {
  let count = 0;
  return (folder) => {
    if (existsSync(folder)) renameSync(folder, join(aside, String(count++)));
  };
};

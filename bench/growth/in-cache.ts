import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Does work in a new folder in the cache of a project, which is gone afterwards. */
export const inCache = async <Result>(
  root: string,
  name: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> => {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, `${name}-`));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../cache/hash.ts';
import { LIMITS } from '../../model/mdx.ts';

const LARGEST = Math.max(LIMITS.fileBytes, LIMITS.imageBytes);

const piecesOf = (folder: string, path: string): (string | Buffer)[] | undefined => {
  const pieces: (string | Buffer)[] = [];
  for (const name of readdirSync(join(folder, path)).sort()) {
    const at = `${path}/${name}`;
    const stat = lstatSync(join(folder, at));
    if (stat.isFile() && stat.size <= LARGEST) pieces.push(at, readFileSync(join(folder, at)));
    else if (!stat.isDirectory()) return undefined;
    else {
      const below = piecesOf(folder, at);
      if (!below) return undefined;
      pieces.push(at, '', ...below);
    }
  }
  return pieces;
};

/** One hash of a file; of one that is not there, of that. Undefined as that of a folder is. */
export const fileHash = (root: string, path: string): string | undefined => {
  try {
    const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (!stat) return hashOf('');
    return stat.isFile() && stat.size <= LARGEST
      ? hashOf('is', readFileSync(join(root, path)))
      : undefined;
  } catch {
    return undefined;
  }
};

/**
 * One hash of the names and bytes of all files below a folder. Undefined where there is anything
 * else than files and folders, or a file too large to be of use: such a folder is always read anew.
 */
export const folderHash = (root: string, path: string): string | undefined => {
  try {
    if (lstatSync(join(root, path)).isSymbolicLink()) return undefined;
    const pieces = piecesOf(join(root, path), '');
    return pieces && hashOf(...pieces);
  } catch {
    return undefined;
  }
};

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files and links at any depth below a folder, in the order of their paths, which have slashes.
 * The recursive reading of Node asks the system twice for each of them.
 */
export const filesBelow = (folder: string): string[] => {
  const found: string[] = [];
  const walk = (path: string): void => {
    for (const one of readdirSync(join(folder, path), { withFileTypes: true })) {
      if (one.isDirectory()) walk(`${path}${one.name}/`);
      else if (one.isFile() || one.isSymbolicLink()) found.push(path + one.name);
    }
  };
  walk('');
  return found.sort();
};

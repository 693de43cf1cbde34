import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './folder.ts';
import { sizeAsDrawn } from './drawn-size.ts';

/** The files below a folder of this machine. No link is followed. */
export const diskFiles = (root: string): Files => ({
  kind: (path) => {
    const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
    // Decoded as UTF-8 the name is another one, which is not there.
    if (!stat) return path.includes('\ufffd') ? 'gone' : undefined;
    if (stat.isSymbolicLink()) return 'link';
    if (stat.isDirectory()) return 'folder';
    return stat.isFile() ? 'file' : 'special';
  },
  names: (path) => readdirSync(join(root, path)),
  size: (path) => lstatSync(join(root, path)).size,
  read: (path) => readFileSync(join(root, path)),
  drawn: sizeAsDrawn,
});

import type { Files } from '../source/folder.ts';

const below = (files: Files, path: string): string[] =>
  files.names(path).flatMap((name) => {
    const at = `${path}/${name}`;
    const kind = files.kind(at);
    return kind === 'folder' ? below(files, at) : kind === 'file' ? at : [];
  });

/** The paths of all files below a folder, in the order of their letters. No link is followed. */
export const pathsBelow = (files: Files, path: string): string[] =>
  files.kind(path) === 'folder' ? below(files, path).sort() : [];

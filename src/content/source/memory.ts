import { imageSize } from 'image-size';
import type { Files } from './folder.ts';

const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

/** The names below each folder that paths lead through. */
const foldersOf = (paths: Iterable<string>): Map<string, Set<string>> => {
  const folders = new Map<string, Set<string>>();
  for (const path of paths)
    for (let at = path; at !== ''; at = parentOf(at)) {
      const parent = parentOf(at);
      const names = folders.get(parent) ?? new Set();
      if (names.size === names.add(at.slice(parent === '' ? 0 : parent.length + 1)).size) break;
      folders.set(parent, names);
    }
  return folders;
};

/**
 * Files held in memory, by path. They are looked at when they are asked for: who changes a text
 * changes what is read; who adds or removes a path makes this anew.
 */
export const memoryFiles = (files: ReadonlyMap<string, string | Uint8Array>): Files => {
  const folders = foldersOf(files.keys());
  const encoder = new TextEncoder();
  const read = (path: string): Uint8Array => {
    const found = files.get(path);
    if (found === undefined) throw new Error(`There is no file ${path}.`);
    return typeof found === 'string' ? encoder.encode(found) : found;
  };
  return {
    kind: (path) => (files.has(path) ? 'file' : folders.has(path) ? 'folder' : undefined),
    names: (path) => [...(folders.get(path) ?? [])],
    size: (path) => read(path).length,
    read,
    drawn: (bytes) => {
      const { width, height, orientation = 1 } = imageSize(bytes);
      return orientation > 4 ? { width: height, height: width } : { width, height };
    },
  };
};

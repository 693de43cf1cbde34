import type { Files } from '../source/folder.ts';
import { memoryFiles } from '../source/memory.ts';

/** Files with others laid over them; null where one is to be gone, and its folder with the last. */
export const overlay = (
  files: Files,
  changes: ReadonlyMap<string, string | Uint8Array | null>,
): Files => {
  const above = new Map(
    [...changes].flatMap(([path, body]) => (body === null ? [] : [[path, body]])),
  );
  const memory = memoryFiles(above);
  const gone = new Set([...changes].flatMap(([path, body]) => (body === null ? path : [])));
  const isIn = (path: string): boolean => memory.kind(path) === 'file';
  const kind: Files['kind'] = (path) => {
    const over = memory.kind(path);
    if (over) return over;
    if (gone.has(path)) return undefined;
    const below = files.kind(path);
    const isEmptied =
      below === 'folder' &&
      [...gone].some((one) => one.startsWith(`${path}/`)) &&
      files.names(path).every((name) => kind(`${path}/${name}`) === undefined);
    return isEmptied ? undefined : below;
  };
  return {
    kind,
    names: (path) => {
      const below = files.kind(path) === 'folder' ? files.names(path) : [];
      const names = below.filter((name) => kind(`${path}/${name}`) !== undefined);
      return [...new Set([...names, ...memory.names(path)])];
    },
    size: (path) => (isIn(path) ? memory : files).size(path),
    read: (path) => (isIn(path) ? memory : files).read(path),
    drawn: files.drawn,
  };
};

import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import process from 'node:process';
import { filesBelow } from './files-below.ts';
import { hashOf } from './hash.ts';

/** What decides the versions of all libraries. */
const LIBRARIES = 'package-lock.json';

const SOURCE = /\.(?:tsx?|json|txt|astro|css|mjs|mdx)$/;

const sourcesOf = (root: string, place: string): string[] => {
  if (!existsSync(join(root, place))) return [];
  if (extname(place) !== '') return [place];
  return filesBelow(join(root, place))
    .filter((file) => SOURCE.test(file) && !file.endsWith('.test.ts'))
    .map((file) => `${place}/${file}`);
};

const known = new Map<string, string>();

/**
 * One hash of the sources of folders, or single files, and of the versions of all libraries: what that code has made
 * holds as long as it is the same. Read once a process.
 */
export const codeHash = (...folders: readonly string[]): string => {
  const name = folders.join(' ');
  const before = known.get(name);
  if (before !== undefined) return before;
  const root = process.cwd();
  if (!existsSync(join(root, LIBRARIES))) throw new Error(`There is no ${LIBRARIES} here.`);
  const files = [...new Set(folders.flatMap((place) => sourcesOf(root, place)))].sort();
  const hash = hashOf(
    ...[LIBRARIES, ...files].flatMap((file) => [file, readFileSync(join(root, file))]),
  );
  known.set(name, hash);
  return hash;
};

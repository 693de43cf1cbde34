import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sha256 } from './hash.ts';

/** How large a file is, and its SHA-256 in hexadecimal. */
export interface Sum {
  size: number;
  sha256: string;
}

/** A file as it was when its hash was known: what has changed since is not of this moment. */
type Noted = readonly [path: string, size: number, modified: number, sha256: string];

// Beside the site that is being built: it is gone with the build, and is no part of the site.
const folderOf = (out: string): string => `${resolve(out)}.sums`;

/** Notes for the steps to come the hashes of files that a step has just written, by path. */
export const noteSums = (out: string, step: string, hashes: Iterable<[string, string]>): void => {
  const noted = [...hashes].flatMap(([path, hash]): Noted[] => {
    const stat = statSync(join(out, path), { throwIfNoEntry: false });
    return stat ? [[path, stat.size, stat.mtimeMs, hash]] : [];
  });
  mkdirSync(folderOf(out), { recursive: true });
  writeFileSync(join(folderOf(out), `${step}.json`), JSON.stringify(noted));
};

const notedOf = (out: string): Map<string, Noted> => {
  const all = new Map<string, Noted>();
  let names: string[] = [];
  try {
    names = readdirSync(folderOf(out));
  } catch {
    // Nothing was noted of a site that was built before.
  }
  for (const name of names)
    for (const one of JSON.parse(readFileSync(join(folderOf(out), name), 'utf8')) as Noted[])
      all.set(one[0], one);
  return all;
};

/** The sums of the files of a site: as they were noted, where a file is as it was then; else it is read. */
export const sumsOf = (out: string): ((path: string) => Sum) => {
  const noted = notedOf(out);
  const known = new Map<string, Sum>();
  const sumOf = (path: string): Sum => {
    const file = join(out, path);
    const before = noted.get(path);
    if (before) {
      const { size, mtimeMs } = statSync(file);
      if (size === before[1] && mtimeMs === before[2]) return { size, sha256: before[3] };
    }
    const bytes = readFileSync(file);
    return { size: bytes.length, sha256: sha256(bytes) };
  };
  return (path) => {
    let sum = known.get(path);
    if (!sum) known.set(path, (sum = sumOf(path)));
    return sum;
  };
};

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { sha256 } from './hash.ts';

/** What was made before, by name, as long as its key is the same. */
export interface Kept {
  /** What is kept under a name, if it was made of this key and is whole. */
  read: (name: string, key: string) => Buffer | undefined;
  /** Keeps it; where nothing can be written, nothing is kept. */
  write: (name: string, key: string, body: string | Uint8Array) => void;
  /** Forgets what has none of these names. */
  prune: (names: Iterable<string>) => void;
}

/** Keeps nothing. */
export const NOTHING_KEPT: Kept = {
  read: () => undefined,
  write: () => undefined,
  prune: () => undefined,
};

const remove = (file: string): void => {
  try {
    rmSync(file, { recursive: true, force: true });
  } catch {
    // What cannot be removed cannot be read either.
  }
};

const HEAD = 2 * 64 + 2;

/**
 * Keeps things in a folder, a file each. A file begins with the key and the hash of what follows: one
 * that is damaged, or that something else has written, is as good as none.
 */
export const keptIn = (folder: string): Kept => {
  let isThere = false;
  return {
    read: (name, key) => {
      try {
        const file = readFileSync(join(folder, name));
        const body = file.subarray(HEAD);
        const head = `${sha256(key)} ${sha256(body)}\n`;
        return file.toString('latin1', 0, HEAD) === head ? body : undefined;
      } catch {
        return undefined;
      }
    },
    write: (name, key, body) => {
      const file = join(folder, name);
      const whole = `${file}.${process.pid}.tmp`;
      try {
        if (!isThere) mkdirSync(folder, { recursive: true });
        isThere = true;
        writeFileSync(
          whole,
          Buffer.concat([Buffer.from(`${sha256(key)} ${sha256(body)}\n`), Buffer.from(body)]),
        );
        renameSync(whole, file);
      } catch {
        remove(whole);
      }
    },
    prune: (names) => {
      const wanted = new Set(names);
      try {
        for (const name of readdirSync(folder)) if (!wanted.has(name)) remove(join(folder, name));
      } catch {
        // There is no such folder.
      }
    },
  };
};

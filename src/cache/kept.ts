import {
  accessSync,
  chmodSync,
  constants,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { sha256 } from './hash.ts';

/** What was made before, by name, as long as its key is the same. */
export interface Kept {
  /** What is kept under a name, if it was made of this key and is whole. */
  read: (name: string, key: string) => Buffer | undefined;
  /** Keeps it; where nothing can be written, nothing is kept. */
  write: (name: string, key: string, body: string | Uint8Array) => void;
  /** Keeps what others are to read. @throws what the system says where it cannot be written. */
  put: (name: string, key: string, body: string | Uint8Array) => void;
  /** Forgets what has none of these names. */
  prune: (names: Iterable<string>) => void;
}

/** Keeps nothing. */
export const NOTHING_KEPT: Kept = {
  read: () => undefined,
  write: () => undefined,
  put: () => undefined,
  prune: () => undefined,
};

const remove = (file: string): void => {
  try {
    rmSync(file, { recursive: true, force: true });
  } catch {
    // What cannot be removed cannot be read either.
  }
};

/** Removes a folder that stands where a file is to be. */
const clear = (file: string): void => {
  if (!lstatSync(file, { throwIfNoEntry: false })?.isDirectory()) return;
  chmodSync(file, 0o755);
  remove(file);
};

const isUsable = (folder: string): boolean => {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
};

/** Makes a folder that can be used, in the place of whatever stands there, up to `top`. */
const makeFolder = (folder: string, top: string): void => {
  if (isUsable(folder)) return;
  if (folder === top) mkdirSync(dirname(top), { recursive: true });
  else makeFolder(dirname(folder), top);
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (there?.isDirectory()) chmodSync(folder, 0o755);
  else {
    if (there) rmSync(folder, { force: true });
    mkdirSync(folder, { recursive: true });
  }
};

const HEAD = 2 * 64 + 2;

/**
 * Keeps things in a folder, a file each. A file begins with the key and the hash of what follows: one
 * that is damaged, or that something else has written, is as good as none. What stands in the way of
 * a folder or file, from `top` on, makes room for it.
 */
export const keptIn = (folder: string, top = folder): Kept => {
  const write = (name: string, key: string, body: string | Uint8Array): void => {
    const file = join(folder, name);
    const whole = `${file}.${process.pid}.tmp`;
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    const head = Buffer.from(`${sha256(key)} ${sha256(bytes)}\n`);
    try {
      writeFileSync(whole, Buffer.concat([head, bytes]));
      renameSync(whole, file);
    } catch (error) {
      remove(whole);
      throw error;
    }
  };
  const put: Kept['put'] = (...one) => {
    try {
      write(...one);
    } catch {
      makeFolder(folder, top);
      clear(join(folder, one[0]));
      write(...one);
    }
  };
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
    put,
    write: (...one) => {
      try {
        put(...one);
      } catch {
        // What is made again the next time need not be kept.
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

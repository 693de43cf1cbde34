import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { blobId } from '../../content/tree/blob-id.ts';
import { abandonedIn, refuseLinks } from '../write-in.ts';

/** What files are to hold, by their paths; null where one is to go. */
type Writes = ReadonlyMap<string, string | Uint8Array | null>;

/** What is about to be written: enough to take it back. */
interface Plan {
  path: string;
  /** What the file holds once it is written; null where it is gone. */
  id: string | null;
  isNew: boolean;
}

const PREFIX = 'write-';
const PLAN = 'plan.json';

const read = (file: string): Buffer | undefined =>
  existsSync(file) ? readFileSync(file) : undefined;

/** Removes folders that hold nothing any more, up to the one that stays. */
const removeEmpty = (root: string, path: string): void => {
  try {
    for (let at = dirname(path); at.split('/').length > 2; at = dirname(at))
      rmdirSync(join(root, at));
  } catch {
    // Something stands there.
  }
};

/** Takes back what was written of a plan. What somebody has changed since is left as it is. */
const takeBack = (root: string, stage: string): void => {
  const plan = JSON.parse(readFileSync(join(stage, PLAN), 'utf8')) as Plan[];
  plan.forEach(({ path, id, isNew }, index) => {
    const file = join(root, path);
    const present = read(file);
    if ((present ? blobId(present) : null) !== id) return;
    if (!isNew) return renameSync(join(stage, `${index}.old`), file);
    rmSync(file, { force: true });
    removeEmpty(root, path);
  });
};

/** Takes back what a command has left half-written that was killed, or whose machine stopped. */
export const takeBackAbandoned = (root: string): void => {
  const cache = join(root, '.cache');
  if (!existsSync(cache)) return;
  refuseLinks(root, '.cache');
  for (const stage of abandonedIn(cache, PREFIX)) {
    if (existsSync(join(stage, PLAN))) takeBack(root, stage);
    rmSync(stage, { recursive: true, force: true });
  }
};

/** Throws where a path leads through what is no folder, or meets a name that differs by case alone. */
const refuseOthers = (root: string, path: string): void => {
  refuseLinks(root, path);
  const steps = path.split('/');
  steps.forEach((name, index) => {
    const parent = join(root, ...steps.slice(0, index));
    const stat = lstatSync(parent, { throwIfNoEntry: false });
    if (!stat) return;
    if (!stat.isDirectory()) throw new Error(`${steps.slice(0, index).join('/')} is no folder.`);
    const like = readdirSync(parent).find(
      (other) => other !== name && other.normalize('NFC').toLowerCase() === name,
    );
    if (like !== undefined)
      throw new Error(
        `${[...steps.slice(0, index), like].join('/')} stands in the way of ${path}.`,
      );
  });
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (stat && !stat.isFile()) throw new Error(`${path} is no file.`);
};

/**
 * Writes files below a root: all of them, or none, even if the machine stops between two of them
 * (the next call of `takeBackAbandoned` then takes back the first). Never through a link.
 */
export const writeAll = (root: string, writes: Writes): void => {
  for (const path of writes.keys()) refuseOthers(root, path);
  const cache = join(root, '.cache');
  refuseLinks(root, '.cache');
  mkdirSync(cache, { recursive: true });
  takeBackAbandoned(root);
  const stage = mkdtempSync(join(cache, `${PREFIX}${process.pid}-`));
  try {
    const plan = [...writes].map(([path, content], index): Plan => {
      const present = read(join(root, path));
      if (present) writeFileSync(join(stage, `${index}.old`), present);
      if (content !== null) writeFileSync(join(stage, `${index}.new`), content);
      return { path, id: content === null ? null : blobId(content), isNew: !present };
    });
    writeFileSync(join(stage, PLAN), JSON.stringify(plan), { flush: true });
    try {
      plan.forEach(({ path, id }, index) => {
        const file = join(root, path);
        mkdirSync(dirname(file), { recursive: true });
        if (id !== null) return renameSync(join(stage, `${index}.new`), file);
        rmSync(file, { force: true });
        removeEmpty(root, path);
      });
    } catch (error) {
      takeBack(root, stage);
      throw error;
    }
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
};

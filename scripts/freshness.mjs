import { createHash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { root } from './run.mjs';

/** What a build reads besides the content. */
const CODE = [
  ...['LICENSE', 'LICENSE-CONTENT.md', 'astro.config.mjs', 'package-lock.json', 'public'],
  ...['scripts/build.mjs', 'scripts/http', 'scripts/publish', 'src', 'tsconfig.json'],
];
const RECORD = join('.cache', 'dist.json');

const SETTINGS = ['SITE_URL', 'BASE_PATH', 'EDIT_URL', 'SOURCE_COMMIT', 'GITHUB_SHA'];

/** One hash of some sources: of their names and bytes. */
function printOf(dir, sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesOf(dir, source))) {
    const bytes = readFileSync(join(dir, file));
    hash.update(`\n${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** What a build is made from that is no content, with the settings. */
export function codePrint(env = process.env, dir = root) {
  return `${JSON.stringify(SETTINGS.map((name) => env[name] ?? ''))} ${printOf(dir, CODE)}`;
}

/** All that a build is made from. */
export function fingerprints(env = process.env, dir = root) {
  return { code: codePrint(env, dir), content: printOf(dir, ['content']) };
}

function filesOf(dir, source) {
  const kind = lstatSync(join(dir, source), { throwIfNoEntry: false });
  if (!kind?.isDirectory()) return kind?.isFile() ? [source] : [];
  return filesBelow(dir, source);
}

function filesBelow(dir, folder) {
  return entriesOf(join(dir, folder))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(dir, path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}

// What cannot be read, and what is no file, the content check names.
function entriesOf(path) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Forgets it, for the time in which `dist/` may change. */
export function forget(dir = root) {
  rmSync(join(dir, RECORD), { recursive: true, force: true });
}

/** Notes from which sources the present `dist/` was built, and what files it has. */
export function remember(prints, dir = root) {
  const file = join(dir, RECORD);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...prints, files: writtenIn(dir) })}\n`);
}

/** The size of each file of `dist/` and when it was written, by its name. */
function writtenIn(dir) {
  const stateOf = (name) => {
    const { size, mtimeMs } = statSync(join(dir, name));
    return [size, mtimeMs];
  };
  return Object.fromEntries(filesOf(dir, 'dist').map((name) => [name, stateOf(name)]));
}

/** Whether `dist/` was built from what has these prints, and is still whole. */
export function isFresh(prints, dir = root) {
  try {
    const { files, ...before } = JSON.parse(readFileSync(join(dir, RECORD), 'utf8'));
    const isSame = Object.entries(prints).every(([name, print]) => before[name] === print);
    return isSame && isDeepStrictEqual(files, writtenIn(dir));
  } catch {
    return false;
  }
}

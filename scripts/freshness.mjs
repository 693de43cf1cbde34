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
export const CODE = [
  ...['LICENSE', 'LICENSE-CONTENT.md', 'astro.config.mjs', 'package-lock.json', 'public'],
  ...['scripts/build.mjs', 'scripts/http', 'scripts/publish', 'src', 'tsconfig.json'],
];
const SOURCES = [...CODE, 'content'].sort();
const RECORD = join('.cache', 'dist.json');

const SETTINGS = ['SITE_URL', 'BASE_PATH', 'EDIT_URL', 'SOURCE_COMMIT', 'GITHUB_SHA'];

/** One hash of all that a build reads: the sources' names and bytes, and the settings. */
export function fingerprint(env = process.env, dir = root, sources = SOURCES) {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(SETTINGS.map((name) => env[name] ?? '')));
  for (const source of sources) {
    for (const file of filesOf(dir, source)) {
      const bytes = readFileSync(join(dir, file));
      hash.update(`\n${file}\n${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest('hex');
}

function filesOf(dir, source) {
  const path = join(dir, source);
  const kind = lstatSync(path, { throwIfNoEntry: false });
  if (!kind?.isDirectory()) return kind?.isFile() ? [source] : [];
  // What cannot be read, and what is no file, the content check names.
  return entriesOf(path)
    .flatMap((name) => filesOf(dir, join(source, name)))
    .sort();
}

function entriesOf(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** Forgets it, for the time in which `dist/` may change. */
export function forget(dir = root) {
  rmSync(join(dir, RECORD), { recursive: true, force: true });
}

/** What a build is made from: all of it, and what of it is no content. */
export function fingerprints(env = process.env, dir = root) {
  return { sources: fingerprint(env, dir), code: fingerprint(env, dir, CODE) };
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

/**
 * Whether `dist/` was built from the present sources and settings, and is still whole; of `code`
 * alone, whatever has become of the content.
 * @param {'sources' | 'code'} what
 */
export function isFresh(env = process.env, dir = root, what = 'sources') {
  try {
    const { files, ...prints } = JSON.parse(readFileSync(join(dir, RECORD), 'utf8'));
    const present = fingerprint(env, dir, what === 'code' ? CODE : undefined);
    return isDeepStrictEqual(files, writtenIn(dir)) && prints[what] === present;
  } catch {
    return false;
  }
}

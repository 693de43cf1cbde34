import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { sha256 } from '../../cache/hash.ts';
import { NOTHING_KEPT, type Kept } from '../../cache/kept.ts';
import { LOCALES } from '../../model/locale.ts';

const SCRIPTS = '_';
/** What every first query fetches, and the scripts of all pages. */
const FOLDERS = [SCRIPTS, 'find', 'pagefind'];
const WORTH_PACKING = /\.(?:js|json|txt|wasm)$/;

/** The scripts among these that the pages of the search name, with those that these name. */
const searchScripts = (out: string, names: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const queue = LOCALES.map((locale) => join(out, locale, 'search/index.html')).filter(existsSync);
  for (const file of queue) {
    const text = readFileSync(file, 'latin1');
    for (const name of names)
      if (!found.has(name) && text.includes(name)) {
        found.add(name);
        queue.push(join(out, SCRIPTS, name));
      }
  }
  return found;
};

const SMALL = 8192;
/**
 * What is small is packed as well as can be. For more the last per cent would take twice as long, and from a
 * size on the last six ten times as long.
 */
const bestOf = (size: number): number => {
  if (size < SMALL) return constants.BROTLI_MAX_QUALITY;
  return size > 300_000 ? 9 : 10;
};
/** Of other scripts the last tenth takes fifteen times as long; those of a page are smaller. */
const GOOD = 8;

const packed = (bytes: Buffer, quality: number): Buffer =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/**
 * Packs what a page and a first query fetch nearly as small as Brotli can, and other scripts well, `name.br`
 * beside `name`, for hosts that send such files where a browser takes them. What is packed is kept:
 * to pack takes seconds.
 */
export const packSearch = (out: string, kept: Kept = NOTHING_KEPT): void => {
  const hashes: string[] = [];
  for (const folder of FOLDERS) {
    const names = readdirSync(join(out, folder)).filter((one) => WORTH_PACKING.test(one));
    const first = folder === SCRIPTS ? searchScripts(out, names) : new Set(names);
    for (const name of names) {
      const file = join(out, folder, name);
      const bytes = readFileSync(file);
      const isBest = first.has(name) || bytes.length < SMALL;
      const quality = isBest ? bestOf(bytes.length) : GOOD;
      const hash = sha256(bytes);
      const key = `${hash} ${quality}`;
      const known = kept.read(hash, key);
      const small = known ?? packed(bytes, quality);
      if (!known) kept.write(hash, key, small);
      hashes.push(hash);
      writeFileSync(`${file}.br`, small);
    }
  }
  kept.prune(hashes);
};

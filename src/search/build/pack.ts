import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { sha256 } from '../../cache/hash.ts';
import { NOTHING_KEPT, type Kept } from '../../cache/kept.ts';

/** What every first query fetches, and the scripts of all pages. */
const FOLDERS = ['_', 'find', 'pagefind'];
const WORTH_PACKING = /\.(?:js|json|txt|wasm)$/;

/** From a size on, the last per cent take two to ten times as long. */
const qualityOf = (size: number): number =>
  size > 300_000 ? 9 : size > 70_000 ? 10 : constants.BROTLI_MAX_QUALITY;

const packed = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: qualityOf(bytes.length),
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/**
 * Packs what a first query fetches as small as Brotli can, `name.br` beside `name`, for hosts that
 * send such files where a browser takes them. What is packed is kept: to pack takes seconds.
 */
export const packSearch = (out: string, kept: Kept = NOTHING_KEPT): void => {
  const names: string[] = [];
  for (const folder of FOLDERS)
    for (const name of readdirSync(join(out, folder)).filter((one) => WORTH_PACKING.test(one))) {
      const file = join(out, folder, name);
      const bytes = readFileSync(file);
      const hash = sha256(bytes);
      const known = kept.read(hash, hash);
      const small = known ?? packed(bytes);
      if (!known) kept.write(hash, hash, small);
      names.push(hash);
      writeFileSync(`${file}.br`, small);
    }
  kept.prune(names);
};

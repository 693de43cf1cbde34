import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What every first query fetches, and the scripts of all pages. */
const FOLDERS = ['_', 'find', 'pagefind'];
const WORTH_PACKING = /\.(?:js|json|txt|wasm)$/;

/**
 * Packs what a first query fetches as small as Brotli can, `name.br` beside `name`, for hosts that
 * send such files where a browser takes them.
 */
export const packSearch = (out: string): void => {
  for (const folder of FOLDERS)
    for (const name of readdirSync(join(out, folder)).filter((one) => WORTH_PACKING.test(one))) {
      const file = join(out, folder, name);
      writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
    }
};

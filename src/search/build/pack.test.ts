import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeBelow } from '../../cache/write-below.ts';
import { packSearch } from './pack.ts';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'pack-'));
  for (const folder of ['find', 'pagefind']) mkdirSync(join(out, folder));
});
afterEach(() => rmSync(out, { recursive: true }));

/** Text that packs better the longer one looks. */
const text = Array.from({ length: 9000 }, (_, at) => (at * at * 7) % 1013).join(' ');

/** The size of a text that is packed about as well as can be. */
const bestOf = (plain: string): number =>
  brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }).length;

it('packs as small as is worth its time what the pages of the search name, and the scripts that these name', () => {
  writeBelow(out, 'fa/search/index.html', '<script src="/base/_/start-a.js"></script>');
  writeBelow(out, '_/start-a.js', 'import("./worker-b.js")');
  for (const name of ['_/worker-b.js', '_/desk.js', 'find/words.txt']) writeBelow(out, name, text);
  packSearch(out);
  const size = (name: string) => readFileSync(join(out, `${name}.br`)).length;
  const best = bestOf(text);
  expect([size('_/worker-b.js'), size('find/words.txt')]).toEqual([best, best]);
  expect(size('_/desk.js')).toBeGreaterThan(best);
  expect(brotliDecompressSync(readFileSync(join(out, '_/desk.js.br'))).toString()).toBe(text);
});

it('packs as small as can be the scripts of a page, which are small', () => {
  const script = text.slice(0, 8000);
  writeBelow(out, '_/start.js', script);
  packSearch(out);
  const packed = readFileSync(join(out, '_/start.js.br'));
  expect(packed.length).toBe(brotliCompressSync(script).length);
});

import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive: what `pack` makes of it, or `store`. */
export interface ZipFile {
  path: string;
  packed: Uint8Array;
  isStored?: boolean;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8 = 0x0800;
const DEFLATED = 8;
// The first day that a ZIP file knows, 1 January 1980, at midnight: the same bytes everywhere.
const DATE = 0x21;

/** Numbers of two or four bytes, one after the other. */
const bytes = (...fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer => {
  const out = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) at = out.writeUIntLE(value, at, size);
  return out;
};

const CHECK = 4;
const CHECKS = 2 * CHECK;

const checked = (body: Uint8Array, data: Uint8Array): Buffer =>
  Buffer.concat([bytes([CHECK, crc32(body)], [CHECK, body.length]), data]);

/** A file as an archive holds it, which can be kept: its check, its length, and its data packed. */
export const pack = (body: Uint8Array): Buffer => checked(body, deflateRawSync(body, { level: 6 }));

/** The same of a file that is not packed. */
export const store = (body: Uint8Array): Buffer => checked(body, body);

/**
 * An archive of files in their order (APPNOTE.TXT 6.3), each written before the next is asked for: what
 * packs it is part of Node, and native.
 */
export const zip = function* (files: Iterable<ZipFile>): Generator<Uint8Array> {
  const central: Uint8Array[] = [];
  let offset = 0;
  let count = 0;
  for (const { path, packed, isStored = false } of files) {
    const name = Buffer.from(path);
    const data = packed.subarray(CHECKS);
    const facts = Buffer.concat([
      bytes([2, VERSION], [2, UTF8], [2, isStored ? 0 : DEFLATED], [2, 0], [2, DATE]),
      packed.subarray(0, CHECK),
      bytes([4, data.length]),
      packed.subarray(CHECK, CHECKS),
      bytes([2, name.length], [2, 0]),
    ]);
    const local = Buffer.concat([bytes([4, LOCAL]), facts, name]);
    yield local;
    yield data;
    // No comment, one disk, no attributes.
    const rest = bytes([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    central.push(bytes([4, CENTRAL], [2, VERSION]), facts, rest, name);
    offset += local.length + data.length;
    count += 1;
  }
  const list = Buffer.concat(central);
  yield list;
  yield bytes(
    [4, END],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, list.length],
    [4, offset],
    [2, 0],
  );
};

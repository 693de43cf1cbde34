import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;
const align = (size: number): number => (size + 3) & ~3;

interface Table {
  tag: Uint8Array;
  checksum: number;
  data: Uint8Array;
}

const readTables = (woff: Buffer): Table[] =>
  Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const at = HEADER + index * ENTRY;
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((by) =>
      woff.readUInt32BE(at + by),
    ) as [number, number, number, number];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(at, at + 4),
      checksum,
      data: packed < length ? inflateSync(bytes) : bytes,
    };
  });

/** Unpacks a WOFF 1.0 font to the OpenType font inside it. */
export const unpackWoff = (woff: Buffer): Uint8Array => {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new TypeError('Not a WOFF 1.0 font.');
  const tables = readTables(woff);
  const count = tables.length;
  const power = 2 ** Math.floor(Math.log2(count));
  let offset = 12 + 16 * count;
  const font = Buffer.alloc(offset + tables.reduce((sum, { data }) => sum + align(data.length), 0));
  woff.copy(font, 0, 4, 8);
  [count, power * 16, Math.log2(power), (count - power) * 16].forEach((value, index) =>
    font.writeUInt16BE(value, 4 + 2 * index),
  );
  tables.forEach(({ tag, checksum, data }, index) => {
    const at = 12 + 16 * index;
    font.set(tag, at);
    font.writeUInt32BE(checksum, at + 4);
    font.writeUInt32BE(offset, at + 8);
    font.writeUInt32BE(data.length, at + 12);
    font.set(data, offset);
    offset += align(data.length);
  });
  return font;
};

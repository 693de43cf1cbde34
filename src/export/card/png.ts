import { crc32 } from 'node:zlib';

const HEADER_END = 8 + 25;

/** A PNG with the version of the corpus in a tEXt chunk (PNG, 11.3.3.2), after its header. */
export const stampPng = (png: Uint8Array, version: string): Uint8Array => {
  const body = Buffer.from(`tEXtSource\0Unbroken Line ${version}`, 'latin1');
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  chunk.set(body, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return Buffer.concat([png.subarray(0, HEADER_END), chunk, png.subarray(HEADER_END)]);
};

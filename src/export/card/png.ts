import { constants, crc32, deflateSync } from 'node:zlib';

/** Red, green and blue. */
export type Color = readonly number[];

/** A picture whose pixels are the indices of at most 256 colours. */
interface IndexedPicture {
  width: number;
  height: number;
  palette: readonly Color[];
  /** The pixels, row by row; each row begins with its filter: 0, none. */
  rows: Uint8Array;
  /** What the picture says of its source (PNG, 11.3.3.2). */
  text: string;
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const INDEXED = 3;

const chunk = (type: string, data: Uint8Array): Buffer => {
  const out = Buffer.alloc(data.length + 12);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  out.set(data, 8);
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8);
  return out;
};

/** A picture of few colours as a PNG. */
export const encodePng = ({ width, height, palette, rows, text }: IndexedPicture): Uint8Array => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Source\0${text}`, 'latin1')),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    // Most of a card is runs of one colour: to look for nothing else is smaller, in half of the time.
    chunk('IDAT', deflateSync(rows, { level: 3, strategy: constants.Z_RLE })),
    chunk('IEND', new Uint8Array()),
  ]);
};

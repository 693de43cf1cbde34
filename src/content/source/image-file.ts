import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { imageSize } from 'image-size';
import { LIMITS, PICTURE } from '../../model/mdx.ts';
import { reportIn, type Report } from './diagnostics.ts';
import type { Order } from './encode-worker.ts';

const text = (bytes: Buffer, from: number, to: number): string =>
  bytes.toString('latin1', from, to);

/** Whether the boxes of an ISO media file (AVIF) fill it to its end. */
const areBoxes = (bytes: Buffer): boolean => {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    // 0: to the end of the file.
    if (size === 0) return true;
    if (size < 8) return false;
    at += size;
  }
  return at === bytes.length;
};

/** Whether bytes are a picture of a kind from the first byte to the last, with nothing behind it. */
const IS_PICTURE: Record<string, (bytes: Buffer) => boolean> = {
  png: (b) =>
    text(b, 0, 8) === '\u0089PNG\r\n\u001a\n' && text(b, b.length - 8, b.length - 4) === 'IEND',
  jpg: (b) =>
    text(b, 0, 3) === '\u00ff\u00d8\u00ff' && text(b, b.length - 2, b.length) === '\u00ff\u00d9',
  webp: (b) =>
    text(b, 0, 4) === 'RIFF' && text(b, 8, 12) === 'WEBP' && b.readUInt32LE(4) + 8 === b.length,
  avif: (b) => /^ftypavi[fs]$/.test(text(b, 4, 12)) && areBoxes(b),
};

/** Whether a picture has more than one frame. */
const IS_MOVING: Record<string, (bytes: Buffer) => boolean> = {
  png: (b) => b.includes('acTL'),
  jpg: () => false,
  webp: (b) => text(b, 12, 16) === 'VP8X' && (b[20]! & 2) !== 0,
  avif: (b) => text(b, 8, 12) === 'avis',
};

/** Width and height in pixels. */
export interface ImageSize {
  width: number;
  height: number;
}

const PATIENCE = 30_000;
let worker: Worker | undefined;

/** The size of a picture as it will be published; undefined if it cannot be drawn whole. */
const sizeAsDrawn = (bytes: Uint8Array, kind: string): ImageSize | undefined => {
  if (!worker) {
    worker = new Worker(new URL('./encode-worker.ts', import.meta.url));
    worker.unref();
  }
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const order: Order = { bytes, kind, answer: port2, bell };
  worker.postMessage(order, [port2]);
  // Content is read in one go; a picture is drawn elsewhere meanwhile.
  Atomics.wait(bell, 0, 0, PATIENCE);
  const answer = receiveMessageOnPort(port1)?.message as ImageSize | undefined;
  port1.close();
  return answer;
};

/**
 * The size of a picture, so that a page can keep its place. One that is too large, or something
 * else than its name says, is reported.
 */
export const readImageSize = (
  root: string,
  path: string,
  report: Report,
): ImageSize | undefined => {
  const at = reportIn(report, path);
  const first = { line: 1, column: 1 };
  const kind = path.slice(path.lastIndexOf('.') + 1);
  const { size } = lstatSync(join(root, path));
  if (size > LIMITS.imageBytes) {
    at(first, 'file-too-large', { found: size, limit: LIMITS.imageBytes });
    return undefined;
  }
  try {
    const bytes = readFileSync(join(root, path));
    if (size >= 12 && IS_PICTURE[kind]?.(bytes)) {
      const { width, height } = imageSize(bytes);
      const { side, area } = PICTURE;
      if (width > side || height > side || width * height > area) {
        at(first, 'image-size', { width, height, limit: side, area: area / 1_000_000 });
        return undefined;
      }
      if (IS_MOVING[kind]?.(bytes)) {
        at(first, 'image-moving');
        return undefined;
      }
      const drawn = sizeAsDrawn(bytes, kind);
      if (drawn) return drawn;
    }
  } catch {
    // Its head has no size: no picture.
  }
  at(first, 'image-file', { expected: kind });
  return undefined;
};

import { imageSize } from 'image-size';
import { LIMITS, PICTURE } from '../../model/mdx.ts';
import { reportIn, type Report } from './diagnostics.ts';
import type { Files, ImageSize } from './folder.ts';

const text = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** Whether a word of four letters stands anywhere in the bytes. */
const holds = (bytes: Uint8Array, word: string): boolean => {
  for (let at = bytes.indexOf(word.charCodeAt(0)); at >= 0;)
    if (text(bytes, at, at + word.length) === word) return true;
    else at = bytes.indexOf(word.charCodeAt(0), at + 1);
  return false;
};

/** Whether the boxes of an ISO media file (AVIF) fill it to its end. */
const areBoxes = (bytes: Uint8Array): boolean => {
  const view = viewOf(bytes);
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = view.getUint32(at);
    // 0: to the end of the file.
    if (size === 0) return true;
    if (size < 8) return false;
    at += size;
  }
  return at === bytes.length;
};

/** Whether bytes are a picture of a kind from the first byte to the last, with nothing behind it. */
const IS_PICTURE: Record<string, (bytes: Uint8Array) => boolean> = {
  png: (b) =>
    text(b, 0, 8) === '\u0089PNG\r\n\u001a\n' && text(b, b.length - 8, b.length - 4) === 'IEND',
  jpg: (b) =>
    text(b, 0, 3) === '\u00ff\u00d8\u00ff' && text(b, b.length - 2, b.length) === '\u00ff\u00d9',
  webp: (b) =>
    text(b, 0, 4) === 'RIFF' &&
    text(b, 8, 12) === 'WEBP' &&
    viewOf(b).getUint32(4, true) + 8 === b.length,
  avif: (b) => /^ftypavi[fs]$/.test(text(b, 4, 12)) && areBoxes(b),
};

/** Whether a picture has more than one frame. */
const IS_MOVING: Record<string, (bytes: Uint8Array) => boolean> = {
  png: (b) => holds(b, 'acTL'),
  jpg: () => false,
  webp: (b) => text(b, 12, 16) === 'VP8X' && (b[20]! & 2) !== 0,
  avif: (b) => text(b, 8, 12) === 'avis',
};

/**
 * The size of a picture, so that a page can keep its place. One that is too large, or something
 * else than its name says, is reported.
 */
export const readImageSize = (
  files: Files,
  path: string,
  report: Report,
): ImageSize | undefined => {
  const at = reportIn(report, path);
  const first = { line: 1, column: 1 };
  const kind = path.slice(path.lastIndexOf('.') + 1);
  const size = files.size(path);
  if (size > LIMITS.imageBytes) {
    at(first, 'file-too-large', { found: size, limit: LIMITS.imageBytes });
    return undefined;
  }
  let whole: Uint8Array | undefined;
  try {
    const bytes = files.read(path);
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
      whole = bytes;
    }
  } catch {
    // Its head has no size: no picture.
  }
  const drawn = whole && files.drawn(whole, kind);
  if (drawn) return drawn;
  at(first, 'image-file', { expected: kind });
  return undefined;
};

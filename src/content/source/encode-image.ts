import sharp, { type Sharp } from 'sharp';
import { PICTURE } from '../../model/mdx.ts';

/** A picture as it is published, with its size in pixels. */
interface Encoded {
  bytes: Uint8Array;
  width: number;
  height: number;
}

const WRITERS: Record<string, (image: Sharp) => Sharp> = {
  png: (image) => image.png({ compressionLevel: 9 }),
  jpg: (image) => image.jpeg({ quality: 85, mozjpeg: true }),
  webp: (image) => image.webp({ quality: 85 }),
  avif: (image) => image.avif({ quality: 60, effort: 4 }),
};

/**
 * Draws a picture anew: only its pixels are published, no place where it was taken, nothing between
 * or behind its parts. Throws if some of it cannot be read.
 */
export const encodeImage = async (bytes: Uint8Array, kind: string): Promise<Encoded> => {
  const image = sharp(bytes, { failOn: 'warning', limitInputPixels: PICTURE.area });
  const write = WRITERS[kind];
  if (!write) throw new Error(`no kind of picture: ${kind}`);
  const { data, info } = await write(image.autoOrient()).toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
};

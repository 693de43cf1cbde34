import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Data of the content on its way through Astro. */
export type Packed = Record<'packed', string>;

/**
 * Packs data so that none of its words can be read on the way to the pages. Astro and Vite keep
 * their store as the code of a module and replace marks in it (`import.meta.env`, `__ASTRO_IMAGE_`
 * and what else they may yet think of), in texts too; the letters of Base64 make none of them.
 */
export const pack = (data: object): Packed => ({
  packed: deflateRawSync(JSON.stringify(data), { level: 1 }).toString('base64'),
});

/** What was packed. */
export const unpack = ({ packed }: Packed): unknown =>
  JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString());

import { z } from 'astro/zod';
import { BLOCK_KINDS, blockId } from './block.ts';
import { LOCALES } from './locale.ts';

/** First 12 hexadecimal digits of the SHA-256 of a block's source text. */
const hash = z.string().regex(/^[0-9a-f]{12}$/);

const lockedBlock = z.strictObject({
  id: blockId,
  kind: z.enum(BLOCK_KINDS),
  /** Hash of the text in each original. */
  originals: z.partialRecord(z.enum(LOCALES), hash),
  /** Per translation: the hash of its own text, and of the original that it was made from. */
  translations: z
    .partialRecord(z.enum(LOCALES), z.strictObject({ text: hash, of: hash }))
    .optional(),
});

/** `content/cases/<id>/blocks.lock.yaml`, written by `npm run sync`. */
export const blocksLock = z.strictObject({
  /** The original whose order and edits decide the ids. */
  base: z.enum(LOCALES),
  blocks: z.array(lockedBlock),
  /** Ids of deleted blocks; they are never given again. */
  retired: z.array(blockId),
});

export type BlocksLock = z.infer<typeof blocksLock>;
export type LockedBlock = BlocksLock['blocks'][number];

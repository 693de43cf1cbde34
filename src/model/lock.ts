import { z } from 'astro/zod';
import { BLOCK_KINDS, blockId } from './block.ts';
import { VERSION_PREFIX } from './block-id.ts';
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

const textLock = z.strictObject({
  /** The original whose order and edits decide the ids. */
  base: z.enum(LOCALES),
  blocks: z.array(lockedBlock),
  /** Ids of deleted blocks; they are never given again. */
  retired: z.array(blockId),
});

/** `content/cases/<id>/blocks.lock.yaml`, written by `npm run sync`. */
export const blocksLock = textLock.extend({
  /** The texts that are no translation of the base, by name and language (`short.en`). */
  versions: z
    .record(
      z.string().regex(/^[a-z0-9-]+\.[a-z]+$/),
      textLock.extend({ prefix: z.string().regex(VERSION_PREFIX) }),
    )
    .optional(),
});

/** The ids of one text and its translations. */
export type TextLock = z.infer<typeof textLock>;
export type BlocksLock = z.infer<typeof blocksLock>;
export type LockedBlock = BlocksLock['blocks'][number];

import { z } from './zod.ts';
import { BLOCK_KINDS, blockId } from './block.ts';
import { VERSION_PREFIX } from './ids.ts';
import { LOCALES } from './locale.ts';
import { day } from './text.ts';

/** The version of the shape below; a lock without one is of the first. */
export const LOCK_VERSION = 2;

/** First 12 hexadecimal digits of the SHA-256 of a block's source text. */
const hash = z.string().regex(/^[0-9a-f]{12}$/);

/** Who said, and when, that something still holds. */
const review = { by: z.string().optional(), on: day.optional() };

const lockedOriginal = z.strictObject({
  hash,
  /** Its words: what is known again, and what a translator compares. */
  text: z.string().optional(),
});

const lockedTranslation = z.strictObject({
  hash,
  /** Hash of the original that it was made from. */
  of: hash,
  /** The words of that original, while the present one differs. */
  was: z.string().optional(),
  /** Its first words, for people. */
  starts: z.string().optional(),
  /** What it is known again by. */
  sketch: z.string().optional(),
  /** It stands no longer in the translation. */
  absent: z.literal(true).optional(),
  ...review,
});

const lockedBlock = z.strictObject({
  id: blockId,
  kind: z.enum(BLOCK_KINDS),
  originals: z.partialRecord(z.enum(LOCALES), lockedOriginal),
  translations: z.partialRecord(z.enum(LOCALES), lockedTranslation).optional(),
});

const retiredBlock = z.strictObject({
  id: blockId,
  on: day.optional(),
  /** Its first words. */
  starts: z.string().optional(),
  /** What it is known again by, should it come back. */
  kind: z.enum(BLOCK_KINDS).optional(),
  hash: hash.optional(),
  sketch: z.string().optional(),
  /** The block that its words stand in now. */
  joined: blockId.optional(),
  /** Its translations, to know them where they still stand: hash, sketch, hash of the original. */
  translations: z.partialRecord(z.enum(LOCALES), z.string()).optional(),
});

/** A claim of the record, and the hashes of the paragraphs that it was last held against. */
const heldClaim = z.strictObject({
  id: z.string(),
  cites: z.record(blockId, hash),
  ...review,
});

const textLock = z.strictObject({
  /** The original whose order and edits decide the ids. */
  base: z.enum(LOCALES),
  blocks: z.array(lockedBlock),
  /** Deleted blocks; their ids are given to no other text. */
  retired: z.array(retiredBlock),
});

const versionKey = z.string().regex(/^[a-z0-9-]+\.[a-z]+$/);
const prefix = z.string().regex(VERSION_PREFIX);

/** `content/cases/<id>/blocks.lock.yaml`, written by `npm run sync`. */
export const blocksLock = z.strictObject({
  version: z.literal(LOCK_VERSION),
  ...textLock.shape,
  /** The texts that are no translation of the base, by name and language (`short.en`). */
  versions: z.record(versionKey, textLock.extend({ prefix })).optional(),
  held: z.array(heldClaim),
});

const firstText = z.strictObject({
  base: z.enum(LOCALES),
  blocks: z.array(
    z.strictObject({
      id: blockId,
      kind: z.enum(BLOCK_KINDS),
      originals: z.partialRecord(z.enum(LOCALES), hash),
      translations: z
        .partialRecord(z.enum(LOCALES), z.strictObject({ text: hash, of: hash }))
        .optional(),
    }),
  ),
  retired: z.array(blockId),
});

/** The first shape: hashes only. */
export const firstLock = firstText.extend({
  versions: z.record(versionKey, firstText.extend({ prefix })).optional(),
});

/** The ids of one text and its translations. */
export type TextLock = z.infer<typeof textLock>;
export type FirstText = z.infer<typeof firstText>;
export type BlocksLock = z.infer<typeof blocksLock>;
export type LockedBlock = BlocksLock['blocks'][number];
export type LockedTranslation = z.infer<typeof lockedTranslation>;
export type RetiredBlock = z.infer<typeof retiredBlock>;
export type HeldClaim = z.infer<typeof heldClaim>;

import type { Locale } from '../../model/locale.ts';
import type { BlocksLock, LockedTranslation } from '../../model/lock.ts';
import { hashesOf } from './held.ts';

/** Who read something again and found that it holds, and on which day. */
export interface Reviewer {
  by: string;
  on: string;
}

/** The blocks of a translation whose original has changed since they were made. */
export const blocksBehind = (lock: BlocksLock, locale: Locale, of: Locale): string[] =>
  lock.blocks
    .filter(({ originals, translations }) => {
      const own = translations?.[locale];
      const present = originals[of]?.hash;
      return own && !own.absent && present !== undefined && own.of !== present;
    })
    .map(({ id }) => id);

/** A translation that is made from the present original. */
const madeFrom = (own: LockedTranslation, of: string): LockedTranslation => {
  const now = { ...own, of };
  delete now.was;
  return now;
};

/** The lock after somebody has read blocks of a translation against the present original. */
export const reviewBlocks = (
  lock: BlocksLock,
  { locale, of, ids }: { locale: Locale; of: Locale; ids: readonly string[] },
  reviewer: Reviewer,
): BlocksLock => ({
  ...lock,
  blocks: lock.blocks.map((block) => {
    const own = block.translations?.[locale];
    const present = block.originals[of]?.hash;
    if (!own || present === undefined || !ids.includes(block.id)) return block;
    return {
      ...block,
      translations: { ...block.translations, [locale]: { ...madeFrom(own, present), ...reviewer } },
    };
  }),
});

/** The lock after somebody has read claims of the record against the present paragraphs. */
export const reviewClaims = (
  lock: BlocksLock,
  ids: readonly string[],
  reviewer: Reviewer,
): BlocksLock => {
  const present = hashesOf(lock);
  return {
    ...lock,
    held: lock.held.map((one) =>
      ids.includes(one.id)
        ? {
            ...one,
            cites: Object.fromEntries(
              Object.entries(one.cites).map(([block, hash]) => [block, present.get(block) ?? hash]),
            ),
            ...reviewer,
          }
        : one,
    ),
  };
};

/**
 * The lock after letters and spaces were mended by rule: what held before holds after it. `before`
 * and `after` are the locks that belong to the texts as they were and as they are.
 */
export const carryOver = (before: BlocksLock, after: BlocksLock): BlocksLock => {
  const old = new Map(before.blocks.map((block) => [block.id, block]));
  const [oldHashes, newHashes] = [hashesOf(before), hashesOf(after)];
  const blocks = after.blocks.map((block) => {
    const former = old.get(block.id);
    if (!former || !block.translations) return block;
    const translations = Object.entries(block.translations).map(([locale, own]) => {
      const made = former.translations?.[locale as Locale]?.of;
      const from = Object.entries(former.originals).find(([, { hash }]) => hash === made)?.[0];
      const present = block.originals[from as Locale]?.hash;
      if (from === undefined || present === undefined) return [locale, own];
      return [locale, madeFrom(own, present)];
    });
    return {
      ...block,
      translations: Object.fromEntries(translations) as typeof block.translations,
    };
  });
  const held = after.held.map((one) => ({
    ...one,
    cites: Object.fromEntries(
      Object.entries(one.cites).map(([id, hash]) => [
        id,
        hash === oldHashes.get(id) ? (newHashes.get(id) ?? hash) : hash,
      ]),
    ),
  }));
  return { ...after, blocks, held };
};

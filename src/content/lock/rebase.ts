import type { Locale } from '../../model/locale.ts';
import type { BlocksLock, LockedBlock } from '../../model/lock.ts';

const asOriginal = (block: LockedBlock, base: Locale): LockedBlock => {
  const own = block.translations?.[base];
  if (block.originals[base] || !own || own.absent) return block;
  return { ...block, originals: { ...block.originals, [base]: { hash: own.hash } } };
};

/**
 * The lock as if a former translation had been the original all along: what was held against the
 * old original is held against it. Nobody's words have changed by that.
 */
export const rebase = (lock: BlocksLock, base: Locale): BlocksLock => {
  if (lock.base === base) return lock;
  const blocks = lock.blocks.map((block) => asOriginal(block, base));
  const known = new Map(blocks.map(({ id, originals }) => [id, originals]));
  const held = lock.held.map((one) => ({
    ...one,
    cites: Object.fromEntries(
      Object.entries(one.cites).map(([id, hash]) => {
        const originals = known.get(id);
        const isCurrent = originals?.[lock.base]?.hash === hash;
        return [id, isCurrent ? (originals[base]?.hash ?? hash) : hash];
      }),
    ),
  }));
  return { ...lock, base, blocks, held };
};

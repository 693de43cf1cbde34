import type { Block, BlockGroup } from '../../model/block.ts';
import type { Locale } from '../../model/locale.ts';

/** The list, table or quotation of an article that a block of its original belongs to. */
const groupIn = (
  blocks: readonly Block[],
  base: readonly Block[],
  { group }: Block,
): BlockGroup | undefined => {
  if (!group) return undefined;
  const ids = new Set(base.filter((one) => one.group?.key === group.key).map(({ id }) => id));
  const fellow = blocks.find((one) => ids.has(one.id) && one.group);
  return fellow?.group ?? { ...group, key: `${group.key}-of-original` };
};

/**
 * The blocks of an article, and those of its original that it lacks, each after the one that it
 * follows there: in the original's language, so that a reader misses nothing.
 */
export const withUntranslated = (
  own: readonly Block[],
  base: readonly Block[],
  lang: Locale,
): Block[] => {
  const blocks = [...own];
  base.forEach((block, index) => {
    if (blocks.some(({ id }) => id === block.id)) return;
    const before = base[index - 1]?.id;
    const at = blocks.findIndex(({ id }) => id === before) + 1;
    const group = groupIn(blocks, base, block);
    blocks.splice(at, 0, { ...block, lang, ...(group && { group }) });
  });
  return blocks;
};

import type { Block } from '../../model/block.ts';

/** A block in two languages; a draft may lack the second. */
export interface Row {
  id: string;
  first: Block;
  second: Block | undefined;
}

/** Pairs the blocks of two articles by their id, in the order of the first. */
export const rowsOf = (first: readonly Block[], second: readonly Block[]): Row[] => {
  const partners = new Map(second.map((block) => [block.id, block]));
  return first.map((block) => ({ id: block.id, first: block, second: partners.get(block.id) }));
};

/** The number of each item of the numbered lists: an item stands alone in its row. */
export const stepNumbers = (blocks: readonly Block[]): ReadonlyMap<string, number> => {
  const last = new Map<string, number>();
  const numbers = new Map<string, number>();
  for (const { id, kind, group } of blocks) {
    if (kind !== 'step' || !group) continue;
    const number = (last.get(group.key) ?? (group.start ?? 1) - 1) + 1;
    last.set(group.key, number);
    numbers.set(id, number);
  }
  return numbers;
};

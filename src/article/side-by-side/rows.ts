import type { Block } from '../../model/block.ts';

/** A block in two texts; either may lack it. */
interface Row {
  id: string;
  first: Block | undefined;
  second: Block | undefined;
}

const row = (first: Block | undefined, second: Block | undefined): Row[] => {
  const id = first?.id ?? second?.id;
  return id === undefined ? [] : [{ id, first, second }];
};

/** The blocks of a text by its sections; the first is what stands before any heading. */
const sections = (blocks: readonly Block[]): Block[][] => {
  const found: Block[][] = [[]];
  for (const block of blocks)
    if (block.kind === 'h2') found.push([block]);
    else found.at(-1)?.push(block);
  return found;
};

/** Two texts that do not translate each other: section beside section, in the order of each. */
const rowsInOrder = (first: readonly Block[], second: readonly Block[]): Row[] => {
  const own = sections(first);
  const other = sections(second);
  return Array.from({ length: Math.max(own.length, other.length) }, (_, section) => {
    const left = own[section] ?? [];
    const right = other[section] ?? [];
    return Array.from({ length: Math.max(left.length, right.length) }, (_block, at) =>
      row(left[at], right[at]),
    ).flat();
  }).flat();
};

/**
 * Pairs the blocks of two texts: by their id, in the order of the first; where they share none, as
 * an article and a version do, by their place.
 */
export const rowsOf = (first: readonly Block[], second: readonly Block[]): Row[] => {
  const partners = new Map(second.map((block) => [block.id, block]));
  return first.some(({ id }) => partners.has(id))
    ? first.flatMap((block) => row(block, partners.get(block.id)))
    : rowsInOrder(first, second);
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

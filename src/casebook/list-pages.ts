/** So many a page: what a phone reads through, and what a page may weigh. */
export const PAGE_SIZE = 50;

/** A page of a list. */
export interface ListPage<Item> {
  /** From 1. */
  number: number;
  /** How many pages the list has. */
  of: number;
  /** How many items the list has. */
  total: number;
  items: readonly Item[];
}

/** A list by pages; of one page if it is empty. */
export const listPages = <Item>(
  items: readonly Item[],
  size: number = PAGE_SIZE,
): ListPage<Item>[] => {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, at) => ({
    number: at + 1,
    of,
    total: items.length,
    items: items.slice(at * size, (at + 1) * size),
  }));
};

/** How many pages around the one at hand are named. */
const AROUND = 2;

/** The numbers of the pages that a page leads to: the first, those around it, the last. */
export const namedPages = ({ number, of }: Pick<ListPage<unknown>, 'number' | 'of'>): number[] =>
  Array.from({ length: of }, (_, at) => at + 1).filter(
    (one) => one === 1 || one === of || Math.abs(one - number) <= AROUND,
  );

import type { Block } from '../model/block.ts';

/** A section: what stands below a heading, or before the first. */
export interface Section {
  heading?: Block;
  level: number;
  content: Part[];
  sections: Section[];
}

/** An item of a list, with the lists inside it. */
interface ListItem {
  block: Block;
  lists: List[];
}

export interface List {
  type: 'list';
  ordered: boolean;
  start?: number;
  items: ListItem[];
}

/** A run of blocks that belong together, or one that stands alone. */
export type Part =
  | List
  | { type: 'table' | 'quotation' | 'note' | 'footnote' | 'caption'; blocks: Block[] }
  | { type: 'paragraph' | 'code'; block: Block };

const LEVELS: Partial<Record<Block['kind'], number>> = { h2: 2, h3: 3, h4: 4 };
const depthOf = ({ group }: Block): number => group?.depth ?? 1;
const isItem = ({ kind }: Block): boolean => kind === 'item' || kind === 'step';

const listsOf = (blocks: readonly Block[], depth: number): List[] => {
  const lists: (List & { key: string | undefined })[] = [];
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]!;
    const next = blocks.findIndex((other, index) => index > at && depthOf(other) <= depth);
    const end = next < 0 ? blocks.length : next;
    const item = { block, lists: listsOf(blocks.slice(at + 1, end), depth + 1) };
    const last = lists.at(-1);
    if (last && last.key === block.group?.key) last.items.push(item);
    else
      lists.push({
        type: 'list',
        ordered: block.kind === 'step',
        ...(block.group?.start !== undefined && { start: block.group.start }),
        items: [item],
        key: block.group?.key,
      });
    at = end;
  }
  return lists.map((list) => {
    const { key: _key, ...rest } = list;
    return rest;
  });
};

const typeOf = ({ kind }: Block): Exclude<Part['type'], 'list' | 'paragraph' | 'code'> =>
  kind === 'head' || kind === 'row' ? 'table' : (kind as 'quotation' | 'note');

/** Groups neighbouring blocks into lists, tables, quotations and notes. */
const partsOf = (blocks: readonly Block[]): Part[] => {
  const parts: Part[] = [];
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]!;
    if (block.kind === 'paragraph' || block.kind === 'code') {
      parts.push({ type: block.kind, block });
      at += 1;
      continue;
    }
    const belongs = (other: Block): boolean =>
      isItem(block) ? isItem(other) : other.group?.key === block.group?.key;
    const next = blocks.findIndex((other, index) => index > at && !belongs(other));
    const run = blocks.slice(at, next < 0 ? blocks.length : next);
    parts.push(...(isItem(block) ? listsOf(run, 1) : [{ type: typeOf(block), blocks: run }]));
    at += run.length;
  }
  return parts;
};

/** The blocks of an article as a tree: sections by their headings, and what they hold. */
export const treeOf = (blocks: readonly Block[]): Section => {
  const root: Section = { level: 1, content: [], sections: [] };
  const open = [root];
  let run: Block[] = [];
  const flush = (): void => {
    open.at(-1)!.content.push(...partsOf(run));
    run = [];
  };
  for (const block of blocks) {
    const level = LEVELS[block.kind];
    if (level === undefined) {
      run.push(block);
      continue;
    }
    flush();
    while (open.at(-1)!.level >= level) open.pop();
    const section: Section = { heading: block, level, content: [], sections: [] };
    open.at(-1)!.sections.push(section);
    open.push(section);
  }
  flush();
  return root;
};

import type { Block } from '../../model/block.ts';

export interface ListPiece {
  type: 'list';
  ordered: boolean;
  start: number;
  /** Each with what stands below it: lists, and in practices and guides paragraphs and code. */
  items: { block: Block; below: (ListPiece | Block)[] }[];
}

/** What stands in a row in an article: one block, or the blocks of a list, table or quotation. */
export type Piece =
  | { type: 'single'; block: Block }
  | { type: 'table'; rows: Block[] }
  | { type: 'quotation' | 'note' | 'caption'; blocks: Block[] }
  | ListPiece;

const isItem = ({ kind }: Block): boolean => kind === 'item' || kind === 'step';
const isRow = ({ kind }: Block): boolean => kind === 'head' || kind === 'row';

/** The length of the run at the start whose blocks belong to one group. */
const runLength = (blocks: readonly Block[]): number => {
  const key = blocks[0]?.group?.key;
  const end = blocks.findIndex(({ group }) => group?.key !== key);
  return key === undefined ? 1 : end === -1 ? blocks.length : end;
};

/** Takes one list, with the lists inside it, off the start of the queue. */
const takeList = (queue: Block[], first: Block): ListPiece => {
  const { key, depth = 1, start = 1 } = first.group ?? {};
  const list: ListPiece = { type: 'list', ordered: first.kind === 'step', start, items: [] };
  for (let next = queue[0]; next; next = queue[0]) {
    const last = list.items.at(-1);
    if (next.group?.key === key) {
      if (isItem(next)) list.items.push({ block: next, below: [] });
      else last?.below.push(next);
      queue.shift();
    } else if (last && isItem(next) && (next.group?.depth ?? 1) > depth)
      last.below.push(takeList(queue, next));
    else break;
  }
  return list;
};

/** The blocks of an article as the pieces that HTML has elements for. */
export const groupBlocks = (blocks: readonly Block[]): Piece[] => {
  const queue = [...blocks];
  const pieces: Piece[] = [];
  for (let first = queue[0]; first; first = queue[0]) {
    if (isItem(first)) {
      pieces.push(takeList(queue, first));
      continue;
    }
    const run = queue.splice(0, runLength(queue));
    const { kind } = first;
    if (isRow(first)) pieces.push({ type: 'table', rows: run });
    else if (kind === 'quotation' || kind === 'note' || kind === 'caption')
      pieces.push({ type: kind, blocks: run });
    else pieces.push(...run.map((block) => ({ type: 'single', block }) as const));
  }
  return pieces;
};

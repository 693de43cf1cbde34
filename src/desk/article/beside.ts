import type { BlockState } from '../worker/case-state.ts';
import { isSamePart } from './doc.ts';

/** A text of a case with its blocks, as the worker understood it. */
export interface Sided {
  text: string;
  blocks: readonly BlockState[];
}

/** A translation beside the original that decides the ids. */
export interface Beside {
  original: Sided;
  target: Sided;
}

/** Whether a block is a row of a table. */
export const isRow = ({ kind }: BlockState): boolean => kind === 'head' || kind === 'row';
/** A text with something else from one place to another. */
export const replaced = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

/** Where a block stands among those of its translation that are there. */
export const neighbours = ({ original, target }: Beside, id: string) => {
  const present = new Map(target.blocks.map((block) => [block.id, block]));
  const at = original.blocks.findIndex((block) => block.id === id);
  const there = (block: BlockState): boolean => present.has(block.id);
  const before = original.blocks.slice(0, at).findLast(there);
  const after = original.blocks.slice(at + 1).find(there);
  return { own: original.blocks[at], before, after, present };
};

/** The part of the original that holds a block, and those of its blocks that are translated. */
export const fellows = ({ original, target }: Beside, own: BlockState): BlockState[] => {
  const ids = new Set(
    original.blocks.filter((one) => isSamePart(one, own) && one.id !== own.id).map(({ id }) => id),
  );
  return target.blocks.filter(({ id }) => ids.has(id));
};

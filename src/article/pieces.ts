import type { Block } from '../model/block.ts';
import type { Inline, Mark } from '../model/inline.ts';

/** The text of a block with its marks. */
export const piecesOf = ({ inline, text }: Block): readonly Inline[] => inline ?? [text];

/** The cells of a row. */
export const cellsOf = (row: Block): (readonly Inline[])[] =>
  piecesOf(row).flatMap((cell) => (typeof cell === 'string' ? [] : [cell.children ?? []]));

/** The picture of a figure, and the caption that follows it. */
export const captionOf = (block: Block): { picture?: Mark; caption: readonly Inline[] } => {
  const [first, ...rest] = piecesOf(block);
  return typeof first === 'object' && first.as === 'image'
    ? { picture: first, caption: rest }
    : { caption: piecesOf(block) };
};

import type { Inline } from '../../model/inline.ts';
import type { Locale } from '../../model/locale.ts';
import { joinLines, NEW_LINE } from './line-breaks.ts';

/** A text with its line breaks and spaces in a row as one space. */
export const folded = (text: string): string => text.replace(/[ \n]{2,}|\n/g, ' ');

/** The pieces of a block in the order of reading, each cell and what follows a break a new line. */
const leavesOf = (pieces: readonly Inline[]): string[] =>
  pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [piece];
    if (piece.as === 'break') return [NEW_LINE];
    if (piece.as === 'footnote') return [];
    const inside = leavesOf(piece.children ?? []);
    return piece.as === 'cell' ? [NEW_LINE, ...inside, NEW_LINE] : inside;
  });

/** The pieces with the lines of the file joined. */
export const inOneLine = (pieces: readonly Inline[], locale: Locale): Inline[] => {
  const texts = joinLines(leavesOf(pieces), locale === 'zh').filter((text) => text !== NEW_LINE);
  const refill = (list: readonly Inline[]): Inline[] =>
    list.map((piece) => {
      if (typeof piece === 'string') return folded(texts.shift() ?? '');
      if (!piece.children || piece.as === 'footnote') return piece;
      return { ...piece, children: refill(piece.children) };
    });
  return refill(pieces).filter((piece) => piece !== '');
};

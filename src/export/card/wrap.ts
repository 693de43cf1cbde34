import type { Locale } from '../../model/locale.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

// Marks that no line may begin or end with (after GB/T 15834; clreq, 3.1.6).
const NOT_FIRST = /^[\p{Pe}\p{Pf}，。、；：？！…·%٪.,;:!?؟،؛]/u;
const NOT_LAST = /[\p{Ps}\p{Pi}]$/u;

/** The pieces of a text between which a line may break. */
export const breakable = (text: string, locale: Locale): string[] => {
  if (locale !== 'zh') return text.split(/(?<= )/);
  const words = [...segmenter.segment(text)];
  return words.reduce<string[]>((pieces, { segment }) => {
    const last = pieces.at(-1);
    if (last !== undefined && (NOT_FIRST.test(segment) || NOT_LAST.test(last)))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
    return pieces;
  }, []);
};

/** Fills lines up to a width, as few as will do; the widths of the pieces add up. */
export const fillLines = (
  pieces: readonly string[],
  limit: number,
  widthOf: (piece: string) => number,
): string[] => {
  const lines: { text: string; width: number }[] = [];
  for (const piece of pieces) {
    const width = widthOf(piece);
    const line = lines.at(-1);
    if (line && line.width + width <= limit) {
      line.text += piece;
      line.width += width;
    } else lines.push({ text: piece, width });
  }
  return lines.map(({ text }) => text.trim());
};

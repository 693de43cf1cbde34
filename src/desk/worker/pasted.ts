import { htmlLines } from '../../editor/import/read/markup/html.ts';
import type { Line } from '../../editor/import/read/lines.ts';
import { MARKS } from '../../editor/import/read/marks.ts';
import { cellsOf } from '../../editor/import/structure/tables.ts';
import { escapeMdx } from '../../editor/import/write/escape.ts';
import type { BlockKind } from '../../model/block.ts';
import { partOf, type Part } from '../article/paste.ts';

const HEADINGS = ['h2', 'h3', 'h4'] as const;
const STRONG = /[\ue000\ue001]/g;

/** What a formatted text of the clipboard says in blocks and marks; nothing where it has neither. */
export const partsOfPage = (html: string): Part[] => {
  const { lines, links } = htmlLines(html.replace(MARKS, ''));
  // The title of an article stands above its headings, whatever a page called them.
  const ranks = [...new Set(lines.flatMap(({ rank }) => rank ?? []))].sort((a, b) => a - b);
  const headingOf = (rank: number): BlockKind => HEADINGS[ranks.indexOf(rank)] ?? 'h4';
  const kindOf = ({ hint, rank }: Line, before: Line | undefined): BlockKind => {
    if (rank !== undefined) return headingOf(rank);
    if (hint === 'item' || hint === 'step') return hint;
    if (hint === 'row') return before?.hint === 'row' ? 'row' : 'head';
    return hint === 'quote' ? 'quotation' : 'paragraph';
  };
  const wordsOf = ({ hint, rank, text }: Line): string => {
    if (hint === 'row')
      return `| ${cellsOf(text)
        .map((cell) => escapeMdx(cell, links))
        .join(' | ')} |`;
    return escapeMdx(rank === undefined ? text : text.replace(STRONG, ''), links);
  };
  const isFormatted = lines.some(
    ({ hint, text }) => text.search(MARKS) >= 0 || (hint !== undefined && hint !== 'code'),
  );
  if (!isFormatted) return [];
  return lines.map((line, index) => {
    const kind = kindOf(line, lines[index - 1]);
    const marked = kind === 'paragraph' ? partOf(line.text) : { kind, words: line.text };
    const words = wordsOf({ ...line, text: marked.words });
    return { kind: marked.kind, words, ...(line.level && { level: line.level }) };
  });
};

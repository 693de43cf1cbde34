import type { Block } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import type { Targets } from '../targets.ts';
import { cellsOf, piecesOf } from '../pieces.ts';
import { treeOf, type List, type Part, type Section } from '../tree.ts';
import { escapeCode } from './escape.ts';
import { markdownInline } from './inline.ts';

type Write = (pieces: readonly Inline[]) => string;

const listLines = ({ ordered, start = 1, items }: List, write: Write): string[] =>
  items.flatMap(({ block, lists }, index) => {
    const mark = ordered ? `${start + index}. ` : '- ';
    const inner = lists
      .flatMap((list) => listLines(list, write))
      .map((line) => ' '.repeat(mark.length) + line);
    return [mark + write(piecesOf(block)), ...inner];
  });

const tableLines = ([head, ...rows]: readonly Block[], write: Write): string[] => {
  const row = (one: Block): string => `| ${cellsOf(one).map(write).join(' | ')} |`;
  const width = head ? cellsOf(head).length : 0;
  return [head ? row(head) : '', `|${' --- |'.repeat(width)}`, ...rows.map(row)];
};

const quoted = (blocks: readonly Block[], write: Write): string[] =>
  blocks.flatMap((block, index) => [...(index > 0 ? ['>'] : []), `> ${write(piecesOf(block))}`]);

// A fence is longer than any run of backticks inside it.
const fenced = ({ text }: Block): string[] => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [fence, escapeCode(text), fence];
};

const partLines = (part: Part, write: Write): string[] => {
  switch (part.type) {
    case 'list':
      return listLines(part, write);
    case 'table':
      return tableLines(part.blocks, write);
    case 'paragraph':
      return [write(piecesOf(part.block))];
    case 'code':
      return fenced(part.block);
    default:
      return quoted(part.blocks, write);
  }
};

const sectionTexts = ({ heading, level, content, sections }: Section, write: Write): string[] => [
  ...(heading ? [`${'#'.repeat(level + 1)} ${write(piecesOf(heading))}`] : []),
  ...content.map((part) => partLines(part, write).join('\n')),
  ...sections.flatMap((inner) => sectionTexts(inner, write)),
];

/** The blocks of an article in Markdown, its headings one level down: pieces to part by a line. */
export const articleMarkdown = (blocks: readonly Block[], targets: Targets): string[] =>
  sectionTexts(treeOf(blocks), (pieces) => markdownInline(pieces, targets));

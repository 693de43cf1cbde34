import type { Block } from '../../schema/block.ts';
import { cellsOf, treeOf, type List, type Part, type Section } from '../tree.ts';
import { escapeMarkdown } from './escape.ts';

const listLines = ({ ordered, start = 1, items }: List): string[] =>
  items.flatMap(({ block, lists }, index) => {
    const mark = ordered ? `${start + index}. ` : '- ';
    const inner = lists.flatMap(listLines).map((line) => ' '.repeat(mark.length) + line);
    return [mark + escapeMarkdown(block.text), ...inner];
  });

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => escapeMarkdown(cell)).join(' | ')} |`;

const tableLines = ([head, ...rows]: readonly Block[]): string[] => {
  const cells = head ? cellsOf(head) : [];
  return [row(cells), `|${' --- |'.repeat(cells.length)}`, ...rows.map((one) => row(cellsOf(one)))];
};

const quoted = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ text }, index) => [...(index > 0 ? ['>'] : []), `> ${escapeMarkdown(text)}`]);

// A fence is longer than any run of backticks inside it.
const fenced = ({ text }: Block): string[] => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [fence, text, fence];
};

const partLines = (part: Part): string[] => {
  switch (part.type) {
    case 'list':
      return listLines(part);
    case 'table':
      return tableLines(part.blocks);
    case 'paragraph':
      return [escapeMarkdown(part.block.text)];
    case 'code':
      return fenced(part.block);
    default:
      return quoted(part.blocks);
  }
};

const sectionTexts = ({ heading, level, content, sections }: Section): string[] => [
  ...(heading ? [`${'#'.repeat(level + 1)} ${escapeMarkdown(heading.text)}`] : []),
  ...content.map((part) => partLines(part).join('\n')),
  ...sections.flatMap(sectionTexts),
];

/** The blocks of an article in Markdown, its headings one level down: pieces to part by a line. */
export const articleMarkdown = (blocks: readonly Block[]): string[] => sectionTexts(treeOf(blocks));

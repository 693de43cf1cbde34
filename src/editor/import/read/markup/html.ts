import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { cleanLine, lineOf, type Hint, type Line, type PageLines } from '../lines.ts';
import { withLink, withMark } from '../marks.ts';
import { flattenDeep } from './depth.ts';
import { isBeside, isBoxed, isHidden } from './html-parts.ts';
import { factsOfHead, type PageFacts } from './page-facts.ts';
import {
  type Element,
  BLOCKS,
  HINTS,
  drawnItem,
  isDrawnMark,
  isElement,
  marksOf,
  attribute,
  isMeta,
  hasBlocks,
  cellsOf,
} from './html-elements.ts';

type Node = Tree.ChildNode;

/** What a node passes on to the text within it. */
interface Context {
  hint?: Hint;
  level: number;
  beside: boolean;
  boxed: boolean;
  /** Of a heading: the number of its element. */
  rank?: number;
}

/** How many characters a text has beside spaces and what stands between links. */
export const solid = (text: string): number => text.replace(/[\s|·•∙/,，、>›»←→-]/gu, '').length;

/** Reads a page of HTML: its lines with what their markup says, and what its head says of the text. */
export const htmlLines = (html: string): PageLines & { facts: PageFacts } => {
  const document = flattenDeep(parse(html));
  const found: PageLines = { lines: [], hidden: [], entities: [], links: [] };
  let buffer = '';
  let linkedWidth = 0;
  let gap = false;

  const flush = ({ hint, level, beside, boxed, rank }: Context): void => {
    const text = cleanLine(buffer.replace(/\s+/g, ' '));
    const isLink = linkedWidth > 0 && linkedWidth >= solid(text) * 0.8;
    buffer = '';
    linkedWidth = 0;
    if (text === '') return;
    const line: Line = { ...lineOf(text, found.lines.length + 1, gap) };
    if (hint) line.hint = hint;
    if (hint === 'item' || hint === 'step') line.level = level;
    if (rank !== undefined) line.rank = rank;
    if (beside) line.beside = true;
    if (boxed) line.boxed = true;
    if (isLink) line.linked = true;
    found.lines.push(line);
    gap = false;
  };

  const inline = (node: Element, context: Context): void => {
    const start = buffer;
    buffer = '';
    node.childNodes.forEach((child) => visit(child, context));
    const inner = buffer;
    // A block within has ended the line that began before it.
    if (node.tagName === 'a') linkedWidth += solid(inner);
    const padded = /^(\s*)(.*?)(\s*)$/s.exec(inner);
    const [, before = '', own = '', after = ''] = padded ?? [];
    const marked = marksOf(node).reduce((text, mark) => withMark(mark, text), own);
    const done =
      node.tagName === 'a' ? withLink(marked, attribute(node, 'href'), found.links) : marked;
    buffer = start + before + done + after;
  };

  const block = (node: Element, outer: Context): void => {
    flush(outer);
    const own =
      HINTS.get(node.tagName) ??
      (node.tagName === 'p' || node.tagName === 'div' ? outer.hint : undefined);
    const beside = outer.beside || isBeside(node);
    const isList = node.tagName === 'ul' || node.tagName === 'ol';
    const context: Context = {
      ...outer,
      beside,
      boxed: outer.boxed || isBoxed(node),
      level: outer.level + (isList ? 1 : 0),
      ...(own && { hint: own }),
    };
    if (node.tagName === 'li') {
      const parent = node.parentNode && isElement(node.parentNode) ? node.parentNode.tagName : 'ul';
      context.hint = parent === 'ol' ? 'step' : 'item';
    }
    const rank = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (rank !== undefined) context.rank = Number(rank);
    const drawn = drawnItem(node);
    if (drawn) Object.assign(context, drawn);
    if (node.tagName !== 'li') gap = true;
    const cells = node.tagName === 'tr' ? cellsOf(node) : [];
    if (cells.length > 0) {
      const texts = cells.map((cell) => {
        cell.childNodes.forEach((child) => visit(child, context));
        const text = cleanLine(buffer.replace(/\s+/g, ' ')).replace(/[|｜]/g, '/');
        buffer = '';
        return text;
      });
      gap = false;
      buffer = `| ${texts.join(' | ')} |`;
      flush({ ...context, hint: 'row' });
      return;
    }
    const isSpaced = isMeta(node);
    node.childNodes.forEach((child) => {
      if (isSpaced) buffer += ' ';
      visit(child, context);
    });
    flush(context);
    if (node.tagName !== 'li') gap = true;
  };

  const visit = (node: Node, context: Context): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      if (context.hint === 'code') {
        node.value.split('\n').forEach((line, index) => {
          if (index > 0) flush(context);
          buffer += line;
        });
      } else buffer += node.value;
    }
    if (!isElement(node) || isHidden(node) || isDrawnMark(node)) return;
    if (node.tagName === 'br') flush(context);
    else if (BLOCKS.has(node.tagName) || hasBlocks(node)) block(node, context);
    else inline(node, context);
  };

  document.childNodes.forEach((child) => visit(child, { level: -1, beside: false, boxed: false }));
  return { ...found, facts: factsOfHead(document) };
};

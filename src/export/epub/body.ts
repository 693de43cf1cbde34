import { cellsOf, treeOf, type List, type Part, type Section } from '../tree.ts';
import type { Block } from '../../schema/block.ts';
import { element, group, type Xml } from '../xml.ts';

const list = ({ ordered, start, items }: List): Xml =>
  group(
    ordered ? 'ol' : 'ul',
    { start },
    items.map(({ block, lists }) => element('li', { id: block.id }, block.text, lists.map(list))),
  );

const paragraph = ({ id, text }: Block): Xml => element('p', { id }, text);

const row = (block: Block): Xml =>
  group(
    'tr',
    { id: block.id },
    cellsOf(block).map((cell) => element(block.kind === 'head' ? 'th' : 'td', {}, cell)),
  );

const part = (one: Part): Xml => {
  switch (one.type) {
    case 'list':
      return list(one);
    case 'paragraph':
      return paragraph(one.block);
    case 'code':
      return element('pre', { id: one.block.id }, element('code', {}, one.block.text));
    case 'table':
      return group('table', {}, group('tbody', {}, one.blocks.map(row)));
    case 'quotation':
      return group('blockquote', {}, one.blocks.map(paragraph));
    case 'caption':
      return group('figure', {}, group('figcaption', {}, one.blocks.map(paragraph)));
    default:
      return group('aside', { class: one.type }, one.blocks.map(paragraph));
  }
};

// The title of an article is a heading of the second level; its own begin below.
const section = ({ heading, level, content, sections }: Section): Xml =>
  group(
    'section',
    {},
    heading && element(`h${level + 1}`, { id: heading.id }, heading.text),
    content.map(part),
    sections.map(section),
  );

/** The blocks of an article as XHTML, under their numbers. */
export const articleBody = (blocks: readonly Block[]): Xml[] => {
  const { content, sections } = treeOf(blocks);
  return [...content.map(part), ...sections.map(section)];
};

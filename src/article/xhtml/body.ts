import type { Block } from '../../model/block.ts';
import type { Targets } from '../targets.ts';
import { cellsOf, piecesOf } from '../pieces.ts';
import { treeOf, type List, type Part, type Section } from '../tree.ts';
import { element, group, type Xml } from '../../text/xml.ts';
import { xhtmlInline } from './inline.ts';

const list = ({ ordered, start, items }: List, targets: Targets): Xml =>
  group(
    ordered ? 'ol' : 'ul',
    { start },
    items.map(({ block, lists }) =>
      element(
        'li',
        { id: block.id },
        xhtmlInline(piecesOf(block), targets),
        lists.map((inner) => list(inner, targets)),
      ),
    ),
  );

const row = (block: Block, targets: Targets): Xml =>
  group(
    'tr',
    { id: block.id },
    cellsOf(block).map((cell) =>
      element(block.kind === 'head' ? 'th' : 'td', {}, xhtmlInline(cell, targets)),
    ),
  );

const part = (one: Part, targets: Targets): Xml => {
  const paragraph = (block: Block): Xml =>
    element('p', { id: block.id }, xhtmlInline(piecesOf(block), targets));
  switch (one.type) {
    case 'list':
      return list(one, targets);
    case 'paragraph':
      return paragraph(one.block);
    case 'code':
      return element('pre', { id: one.block.id }, element('code', {}, one.block.text));
    case 'table':
      return group(
        'table',
        {},
        group(
          'tbody',
          {},
          one.blocks.map((block) => row(block, targets)),
        ),
      );
    case 'quotation':
      return group('blockquote', {}, one.blocks.map(paragraph));
    case 'caption':
      return group('figure', {}, group('figcaption', {}, one.blocks.map(paragraph)));
    case 'footnote':
      return group(
        'aside',
        { 'epub:type': 'footnote', role: 'doc-footnote' },
        one.blocks.map(paragraph),
      );
    case 'note':
      return group('aside', { class: 'note' }, one.blocks.map(paragraph));
  }
};

// The title of an article is a heading of the second level; its own begin below.
const section = ({ heading, level, content, sections }: Section, targets: Targets): Xml =>
  group(
    'section',
    {},
    heading &&
      element(`h${level + 1}`, { id: heading.id }, xhtmlInline(piecesOf(heading), targets)),
    content.map((one) => part(one, targets)),
    sections.map((inner) => section(inner, targets)),
  );

/** The blocks of an article as XHTML, under their numbers. */
export const articleBody = (blocks: readonly Block[], targets: Targets): Xml[] => {
  const { content, sections } = treeOf(blocks);
  return [
    ...content.map((one) => part(one, targets)),
    ...sections.map((inner) => section(inner, targets)),
  ];
};

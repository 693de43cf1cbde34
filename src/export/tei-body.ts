import type { Block } from '../schema/block.ts';
import { cellsOf, treeOf, type List, type Part, type Section } from './tree.ts';
import { element, group, type Xml } from './xml.ts';

/** The attributes that make a block addressable. */
type Addressed = (id: string) => Record<string, string | undefined>;

const list = ({ ordered, start, items }: List, at: Addressed): Xml =>
  group(
    'list',
    { rend: ordered ? 'numbered' : 'bulleted', n: start },
    items.map(({ block, lists }) =>
      element(
        'item',
        at(block.id),
        block.text,
        lists.map((inner) => list(inner, at)),
      ),
    ),
  );

const paragraph = (block: Block, at: Addressed): Xml => element('p', at(block.id), block.text);

const part = (one: Part, at: Addressed): Xml | Xml[] => {
  switch (one.type) {
    case 'list':
      return list(one, at);
    case 'paragraph':
      return paragraph(one.block, at);
    case 'code':
      return element('ab', { ...at(one.block.id), type: 'code' }, one.block.text);
    case 'table':
      return group(
        'table',
        {},
        one.blocks.map((row) =>
          element(
            'row',
            { ...at(row.id), role: row.kind === 'head' ? 'label' : 'data' },
            cellsOf(row).map((cell) => element('cell', {}, cell)),
          ),
        ),
      );
    case 'quotation':
      return group(
        'quote',
        {},
        one.blocks.map((block) => paragraph(block, at)),
      );
    case 'caption':
      return one.blocks.map((block) =>
        group('figure', {}, element('head', at(block.id), block.text)),
      );
    case 'note':
    case 'footnote':
      return group(
        'note',
        one.type === 'footnote' ? { place: 'foot' } : {},
        one.blocks.map((block) => paragraph(block, at)),
      );
  }
};

const sectionParts = (section: Section, at: Addressed): Xml[] => [
  ...(section.heading ? [element('head', at(section.heading.id), section.heading.text)] : []),
  ...section.content.flatMap((one) => part(one, at)),
  ...section.sections.map((inner) => group('div', {}, ...sectionParts(inner, at))),
];

/** The blocks of an article as a TEI `body`. */
export const teiBody = (blocks: readonly Block[], at: Addressed): Xml =>
  group('body', {}, ...sectionParts(treeOf(blocks), at));

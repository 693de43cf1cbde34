import type { Block } from '../../model/block.ts';
import { captionOf, cellsOf, piecesOf } from '../pieces.ts';
import type { Targets } from '../targets.ts';
import { teiInline, teiPicture } from './inline.ts';
import { treeOf, type List, type Part, type Section } from '../tree.ts';
import { element, group, type Xml } from '../../text/xml.ts';

/** What the blocks of an article in a language need of the document. */
interface TeiSettings {
  /** The attributes that make a block addressable. */
  at: (id: string) => Record<string, string | undefined>;
  targets: Targets;
}

const block = (name: string, one: Block, { at, targets }: TeiSettings): Xml =>
  element(name, at(one.id), teiInline(piecesOf(one), targets));

const list = ({ ordered, start, items }: List, settings: TeiSettings): Xml =>
  group(
    'list',
    { rend: ordered ? 'numbered' : 'bulleted', n: start },
    items.map(({ block: item, lists }) =>
      element(
        'item',
        settings.at(item.id),
        teiInline(piecesOf(item), settings.targets),
        lists.map((inner) => list(inner, settings)),
      ),
    ),
  );

const row = (one: Block, { at, targets }: TeiSettings): Xml =>
  element(
    'row',
    { ...at(one.id), role: one.kind === 'head' ? 'label' : 'data' },
    cellsOf(one).map((cell) => element('cell', {}, teiInline(cell, targets))),
  );

const figure = (one: Block, { at, targets }: TeiSettings): Xml => {
  const { picture, caption } = captionOf(one);
  const head = element('head', at(one.id), teiInline(caption, targets));
  return picture ? teiPicture(picture, targets, head) : group('figure', {}, head);
};

const part = (one: Part, settings: TeiSettings): Xml | Xml[] => {
  switch (one.type) {
    case 'list':
      return list(one, settings);
    case 'paragraph':
      return block('p', one.block, settings);
    case 'code':
      return element('ab', { ...settings.at(one.block.id), type: 'code' }, one.block.text);
    case 'table':
      return group(
        'table',
        {},
        one.blocks.map((each) => row(each, settings)),
      );
    case 'quotation':
      return group(
        'quote',
        {},
        one.blocks.map((each) => block('p', each, settings)),
      );
    case 'caption':
      return one.blocks.map((each) => figure(each, settings));
    case 'note':
    case 'footnote':
      return group(
        'note',
        one.type === 'footnote' ? { place: 'foot' } : {},
        one.blocks.map((each) => block('p', each, settings)),
      );
  }
};

const sectionParts = (section: Section, settings: TeiSettings): Xml[] => [
  ...(section.heading ? [block('head', section.heading, settings)] : []),
  ...section.content.flatMap((one) => part(one, settings)),
  ...section.sections.map((inner) => group('div', {}, ...sectionParts(inner, settings))),
];

/** The blocks of an article as a TEI `body`. */
export const teiBody = (blocks: readonly Block[], settings: TeiSettings): Xml =>
  group('body', {}, ...sectionParts(treeOf(blocks), settings));

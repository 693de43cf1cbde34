import type { Block, BlockKind } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';

const KINDS: BlockKind[] = [
  'paragraph',
  'h2',
  'item',
  'item',
  'step',
  'quotation',
  'h3',
  'head',
  'row',
  'note',
  'footnote',
  'caption',
  'code',
];

/** Each kind of mark around a text, on the kind of block that has it. */
const marked = (text: string): Partial<Record<BlockKind, Inline[]>> => {
  const children = [text];
  const term: Inline = { as: 'term', to: 'a-concept', children };
  return {
    h2: [term],
    item: [{ as: 'bdi', lang: 'fa', dir: 'rtl', children }],
    step: [{ as: 'abbr', title: text, children }],
    quotation: [{ as: 'link', to: 'page:cases/a-case/#p1', children: [{ as: 'q', children }] }],
    h3: [{ as: 'strong', children: [{ as: 'emphasis', children }] }],
    head: [{ as: 'cell', children }],
    row: [{ as: 'cell', children: [{ as: 'abbr', title: text, children: [term] }] }],
    note: [{ as: 'code', children }],
    footnote: [text, { as: 'footnote', to: 'p1', children: ['1'] }],
    caption: [
      { as: 'image', to: 'a.webp', title: text },
      { as: 'deleted', children },
    ],
  };
};

/** A block of each kind, of two items one inside the other; every text of them is the same. */
export const fixtureBlocks = (text: string): Block[] =>
  KINDS.map((kind, index) => ({
    id: `p${index + 1}`,
    kind,
    text,
    ...(marked(text)[kind] && { inline: marked(text)[kind] }),
    line: index + 1,
    ...(/h\d|paragraph/.test(kind)
      ? {}
      : { group: { key: `g${kind === 'row' ? 'head' : kind}`, depth: index === 3 ? 2 : 1 } }),
  }));

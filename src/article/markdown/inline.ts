import type { Inline, Mark } from '../../model/inline.ts';
import { element } from '../../text/xml.ts';
import { linkTarget, type Targets } from '../targets.ts';
import { escapeEdges, escapeInline } from './escape.ts';

// Elements, not asterisks: those are read as emphasis beside some characters and not beside others.
const TAGS: Partial<Record<Mark['as'], string>> = { emphasis: 'em', deleted: 'del' };

const passage = (mark: Mark, targets: Targets): string => {
  const { as, to = '', lang, dir, title } = mark;
  const inside = inlines(mark.children ?? [], targets);
  switch (as) {
    case 'term':
      return `[${inside}](${targets.term(to)})`;
    case 'link':
      return `[${inside}](<${linkTarget(to, targets).replace(/[<>|\\]/g, encodeURIComponent)}>)`;
    case 'footnote':
      return `<sup>[${inside}](${targets.block(to)})</sup>`;
    case 'image':
      return `![${escapeInline(title ?? '')}](${targets.image(to)})`;
    case 'break':
      return '<br>';
    default: {
      const { xml } = element(TAGS[as] ?? as, { lang, dir, title }, { xml: inside });
      // Those of the text are escaped; one in an attribute would end the cell of a table.
      return xml.replace(/(?<!\\)\|/g, '&#124;');
    }
  }
};

const inlines = (pieces: readonly Inline[], targets: Targets): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? escapeInline(piece) : passage(piece, targets)))
    .join('');

/** The text of a block in Markdown, with its marks. */
export const markdownInline = (pieces: readonly Inline[], targets: Targets): string =>
  escapeEdges(inlines(pieces, targets));

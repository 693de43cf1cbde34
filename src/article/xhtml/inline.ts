import { linkTarget, type Targets } from '../targets.ts';
import type { Inline, Mark } from '../../model/inline.ts';
import { element, type Child, type Xml } from '../../text/xml.ts';

const TAGS: Partial<Record<Mark['as'], string>> = { emphasis: 'em', deleted: 'del', break: 'br' };

const passage = (mark: Mark, targets: Targets): Xml => {
  const { as, to = '', lang, dir, title } = mark;
  const inside = xhtmlInline(mark.children ?? [], targets);
  const named = { lang, 'xml:lang': lang, dir, title };
  switch (as) {
    case 'term':
      return element('a', { href: targets.term(to), ...named }, inside);
    case 'link':
      return element('a', { href: linkTarget(to, targets), ...named }, inside);
    case 'footnote':
      return element(
        'sup',
        {},
        element(
          'a',
          { href: targets.block(to), 'epub:type': 'noteref', role: 'doc-noteref' },
          inside,
        ),
      );
    // A book may not show what lies outside of it.
    case 'image':
      return element('a', { href: targets.image(to) }, title);
    default:
      return element(TAGS[as] ?? as, named, inside);
  }
};

/** The text of a block as phrases of XHTML. */
export const xhtmlInline = (pieces: readonly Inline[], targets: Targets): Child[] =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : passage(piece, targets)));

import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { BlockKind } from '../../model/block.ts';
import type { Inline, Mark } from '../../model/inline.ts';

const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const TAGS: Partial<Record<Mark['as'], string>> = {
  emphasis: 'em',
  deleted: 'del',
  break: 'br',
};

const toElement = (mark: Mark, kind: BlockKind): Element => {
  const { as, to = '', lang, dir, title, width, height } = mark;
  const inside = toElements(mark.children ?? [], kind);
  const named = { ...(lang && { lang }), ...(dir && { dir }), ...(title && { title }) };
  switch (as) {
    case 'image':
      return element(
        'img',
        { src: `media:${to}`, alt: title ?? '', width, height, loading: 'lazy' },
        [],
      );
    case 'link':
      return element('a', { href: to, ...named }, inside);
    case 'term':
      return element('a', { href: `page:terms/${to}/`, className: ['term'], ...named }, inside);
    case 'footnote':
      return element('sup', {}, [element('a', { href: `#${to}` }, inside)]);
    case 'cell':
      return kind === 'head' ? element('th', { scope: 'col' }, inside) : element('td', {}, inside);
    default:
      return element(TAGS[as] ?? as, named, inside);
  }
};

const toElements = (pieces: readonly Inline[], kind: BlockKind): ElementContent[] =>
  pieces.map((piece) =>
    typeof piece === 'string' ? { type: 'text', value: piece } : toElement(piece, kind),
  );

/** Inner HTML of a block. Only elements made here can come out; text is escaped. */
export const renderBlock = (kind: BlockKind, inline: readonly Inline[]): string =>
  toHtml({ type: 'root', children: toElements(inline, kind) });

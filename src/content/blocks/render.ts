import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { BlockKind } from '../../model/block.ts';
import { numberRuns } from '../../i18n/number-runs.ts';
import type { Inline, Mark } from '../../model/inline.ts';
import type { Locale } from '../../model/locale.ts';

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

/** The language of what a mark holds; none where it has a direction of its own. */
const languageIn = ({ as, lang, dir }: Mark, locale: Locale | undefined): Locale | undefined => {
  if (as === 'code' || dir === 'ltr') return undefined;
  return lang === 'fa' ? 'fa' : locale;
};

const toElement = (mark: Mark, kind: BlockKind, locale: Locale | undefined): Element => {
  const { as, to = '', lang, dir, title, width, height } = mark;
  const inside = toElements(mark.children ?? [], kind, languageIn(mark, locale));
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

const toText = (text: string, locale: Locale | undefined): ElementContent[] => {
  const pieces = locale === 'fa' ? numberRuns(text) : [text];
  return pieces.flatMap((value, index): ElementContent[] => {
    const node = { type: 'text' as const, value };
    if (index % 2 === 1) return [element('bdi', { dir: 'ltr' }, [node])];
    return value === '' ? [] : [node];
  });
};

const toElements = (
  pieces: readonly Inline[],
  kind: BlockKind,
  locale: Locale | undefined,
): ElementContent[] =>
  pieces.flatMap((piece) =>
    typeof piece === 'string' ? toText(piece, locale) : toElement(piece, kind, locale),
  );

/**
 * Inner HTML of a block. Only elements made here can come out; text is escaped. Numbers of
 * telephones in a Persian text are set from the left.
 */
export const renderBlock = (kind: BlockKind, inline: readonly Inline[], locale: Locale): string =>
  toHtml({
    type: 'root',
    children: toElements(inline, kind, kind === 'code' ? undefined : locale),
  });

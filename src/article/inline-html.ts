import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { numberRuns } from '../i18n/number-runs.ts';
import { PATHS } from '../i18n/routes.ts';
import type { Inline, Mark } from '../model/inline.ts';
import type { Locale } from '../model/locale.ts';

/** Where the marks of a text lead on the page that shows it. */
export interface Places {
  /** The address of `cases/x/#p3`. */
  page: (path: string) => string;
  /** The address of a picture beside the article. */
  media: (file: string) => string;
  /** The number under which the address of a link stands at the end on paper. */
  printed?: (path: string) => string | undefined;
}

const PAGE = 'page:';

/** A link to a page of the site, or to elsewhere. */
const leadingTo = (to: string, places: Places): Properties => {
  if (!to.startsWith(PAGE)) return { href: to };
  const path = to.slice(PAGE.length);
  return { href: places.page(path), dataNote: places.printed?.(path) };
};

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

const toElement = (mark: Mark, places: Places, locale: Locale | undefined): Element => {
  const { as, to = '', lang, dir, title, width, height } = mark;
  const inside = toElements(mark.children ?? [], places, languageIn(mark, locale));
  const named = { ...(lang && { lang }), ...(dir && { dir }), ...(title && { title }) };
  switch (as) {
    case 'image':
      return element(
        'img',
        { src: places.media(to), alt: title ?? '', width, height, loading: 'lazy' },
        [],
      );
    case 'link':
      return element('a', { ...leadingTo(to, places), ...named }, inside);
    case 'term':
      return element(
        'a',
        { ...leadingTo(`${PAGE}${PATHS.term(to)}`, places), className: ['term'], ...named },
        inside,
      );
    case 'footnote':
      return element('sup', {}, [element('a', { href: `#${to}` }, inside)]);
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
  places: Places,
  locale: Locale | undefined,
): ElementContent[] =>
  pieces.flatMap((piece) =>
    typeof piece === 'string' ? toText(piece, locale) : toElement(piece, places, locale),
  );

/**
 * The HTML of a text with its marks. Only elements made here can come out; text is escaped. Numbers
 * of telephones in a Persian text are set from the left; code, which has no language, is left alone.
 */
export const inlineHtml = (
  pieces: readonly Inline[],
  places: Places,
  locale: Locale | undefined,
): string => {
  const children = toElements(pieces, places, locale);
  const [only] = children;
  // Most cells and lines are words alone.
  if (children.length === 1 && only?.type === 'text' && !/[<&]/.test(only.value)) return only.value;
  return toHtml({ type: 'root', children });
};

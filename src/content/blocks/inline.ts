import type { Definition, Nodes, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { inlineText, type Inline, type Mark } from '../../model/inline.ts';
import { localeOf, LOCALE_INFO, type Locale } from '../../model/locale.ts';
import type { RawBlock } from './raw-block.ts';
import { eachNode } from '../mdx/each-node.ts';
import { pageTarget } from '../mdx/links.ts';
import { folded, inOneLine } from './one-line.ts';

/** What a text refers to by name: definitions of links, and the block of each footnote. */
export interface References {
  /** Folder of the case, `cases/<id>`, from which relative links go out. */
  folder: string;
  definitions: ReadonlyMap<string, Definition>;
  footnotes: ReadonlyMap<string, { id: string; number: number }>;
  /** The sizes of the pictures beside the text, by name. */
  images: ReadonlyMap<string, { width: number; height: number } | undefined>;
}

/** The link definitions of a text by their names: the first of a name holds. */
export const definitionsOf = (root: Root): Map<string, Definition> => {
  const found = new Map<string, Definition>();
  eachNode(root, (node) => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
};

const attributesOf = (node: MdxJsxTextElement): Record<string, string> =>
  Object.fromEntries(
    node.attributes.flatMap((a) =>
      a.type === 'mdxJsxAttribute' && typeof a.value === 'string' ? [[a.name, a.value]] : [],
    ),
  );

/** `lang` brings the direction of its script along. */
const foreign = ({ lang, dir, title }: Record<string, string>): Partial<Mark> => {
  const locale = lang === undefined ? undefined : localeOf(lang);
  const direction = dir ?? (locale && LOCALE_INFO[locale].dir);
  return {
    ...(lang && { lang: locale && lang === locale ? LOCALE_INFO[locale].tag : lang }),
    ...(direction && { dir: direction }),
    ...(title && { title }),
  };
};

const link = (
  { url, title }: Pick<Definition, 'url' | 'title'>,
  { folder }: References,
  children: Inline[],
): Mark => ({ as: 'link', to: pageTarget(folder, url), ...(title && { title }), children });

const picture = (path: string, title: string, { images }: References): Mark => ({
  as: 'image',
  to: path.slice(2),
  title,
  ...images.get(path.slice(2)),
});

const NAMED = ['ruby', 'rt', 'rp', 'bdi', 'span', 'abbr', 'cite', 'q'] as const;

const element = (node: MdxJsxTextElement, children: Inline[]): Mark => {
  const attributes = attributesOf(node);
  if (node.name === 'Term')
    return { as: 'term', to: attributes.id ?? '', ...foreign(attributes), children };
  // Any other name is the safety visitor's business.
  const as = NAMED.find((name) => name === node.name) ?? 'span';
  return { as, ...foreign(attributes), children };
};

const MARKS = { emphasis: 'emphasis', strong: 'strong', delete: 'deleted' } as const;

const piecesOf = (nodes: readonly Nodes[], references: References): Inline[] =>
  nodes.flatMap((node): Inline | Inline[] => {
    const inside = (): Inline[] =>
      'children' in node ? piecesOf(node.children as PhrasingContent[], references) : [];
    switch (node.type) {
      case 'text':
        return node.value;
      case 'emphasis':
      case 'strong':
      case 'delete':
        return { as: MARKS[node.type], children: inside() };
      case 'inlineCode':
        return { as: 'code', children: [folded(node.value)] };
      case 'break':
        return { as: 'break' };
      case 'image':
        return picture(node.url, node.alt ?? '', references);
      case 'link':
        return link(node, references, inside());
      case 'linkReference': {
        const target = references.definitions.get(node.identifier);
        return target ? link(target, references, inside()) : inside();
      }
      case 'footnoteReference': {
        const target = references.footnotes.get(node.identifier);
        return target ? { as: 'footnote', to: target.id, children: [String(target.number)] } : [];
      }
      case 'tableCell':
        return { as: 'cell', children: inside() };
      case 'mdxJsxTextElement':
        return element(node, inside());
      default:
        return [];
    }
  });

/** The text of a block with its marks; of a row its cells; of a figure its picture first. */
export const inlineOf = (
  { kind, nodes, image }: RawBlock,
  references: References,
  locale: Locale,
): Inline[] => {
  if (kind === 'code') return nodes.map((node) => ('value' in node ? node.value : ''));
  const first: Inline[] = image ? [picture(image.src, image.alt, references)] : [];
  return [...first, ...inOneLine(piecesOf(nodes, references), locale)];
};

/** Plain text of a block; cells of a row are parted by a tab, a figure's text is its caption. */
export const textOf = ({ kind, image }: RawBlock, inline: readonly Inline[]): string => {
  if (kind === 'code') return inlineText(inline);
  const pieces = image ? inline.slice(1) : inline;
  const text =
    kind === 'head' || kind === 'row'
      ? pieces.map((cell) => inlineText([cell])).join('\t')
      : inlineText(pieces);
  return folded(text).trim();
};

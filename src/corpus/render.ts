import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Definition, Nodes, PhrasingContent, Root, TableCell } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { localeOf, LOCALE_INFO } from '../schema/locale.ts';
import type { RawBlock } from './blocks.ts';
import { pageTarget } from './links.ts';

/** What a text refers to by name: definitions of links, and the block of each footnote. */
export interface References {
  /** Folder of the case, `cases/<id>`, from which relative links go out. */
  folder: string;
  definitions: ReadonlyMap<string, Definition>;
  footnotes: ReadonlyMap<string, { id: string; number: number }>;
}

export const definitionsOf = (root: Root): Map<string, Definition> => {
  const found = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    if (!found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
};

const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const attributesOf = (node: MdxJsxTextElement): Record<string, string> =>
  Object.fromEntries(
    node.attributes.flatMap((a) =>
      a.type === 'mdxJsxAttribute' && typeof a.value === 'string' ? [[a.name, a.value]] : [],
    ),
  );

/** `lang` brings the direction of its script along. */
const foreign = ({ lang, dir, title }: Record<string, string>): Properties => {
  const locale = lang === undefined ? undefined : localeOf(lang);
  const direction = dir ?? (locale && LOCALE_INFO[locale].dir);
  return {
    ...(lang && { lang: locale && lang === locale ? LOCALE_INFO[locale].tag : lang }),
    ...(direction && { dir: direction }),
    ...(title && { title }),
  };
};

const link = (
  url: string,
  title: string | null | undefined,
  references: References,
  children: ElementContent[],
) => element('a', { href: pageTarget(references.folder, url), ...(title && { title }) }, children);

const toElement = (node: MdxJsxTextElement, references: References): ElementContent => {
  const attributes = attributesOf(node);
  const children = toElements(node.children, references);
  if (node.name === 'Term')
    return element(
      'a',
      { href: `page:terms/${attributes.id}/`, className: ['term'], ...foreign(attributes) },
      children,
    );
  return element(node.name ?? 'span', foreign(attributes), children);
};

const toElements = (nodes: readonly Nodes[], references: References): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    const inside = (): ElementContent[] =>
      'children' in node ? toElements(node.children as PhrasingContent[], references) : [];
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value }];
      case 'emphasis':
        return [element('em', {}, inside())];
      case 'strong':
        return [element('strong', {}, inside())];
      case 'delete':
        return [element('del', {}, inside())];
      case 'inlineCode':
        return [element('code', {}, [{ type: 'text', value: node.value }])];
      case 'break':
        return [element('br', {}, [])];
      case 'image':
        return [
          element(
            'img',
            { src: `media:${node.url.slice(2)}`, alt: node.alt ?? '', loading: 'lazy' },
            [],
          ),
        ];
      case 'link':
        return [link(node.url, node.title, references, inside())];
      case 'linkReference': {
        const target = references.definitions.get(node.identifier);
        return target ? [link(target.url, target.title, references, inside())] : inside();
      }
      case 'footnoteReference': {
        const target = references.footnotes.get(node.identifier);
        if (!target) return [];
        const mark: ElementContent = { type: 'text', value: String(target.number) };
        return [element('sup', {}, [element('a', { href: `#${target.id}` }, [mark])])];
      }
      case 'mdxJsxTextElement':
        return [toElement(node, references)];
      default:
        return [];
    }
  });

const cells = (block: RawBlock, references: References): ElementContent[] =>
  block.nodes.map((cell) =>
    element(
      block.kind === 'head' ? 'th' : 'td',
      block.kind === 'head' ? { scope: 'col' } : {},
      toElements((cell as TableCell).children, references),
    ),
  );

/** Inner HTML of a block. Only elements made here can come out; text is escaped. */
export const renderBlock = (block: RawBlock, references: References): string => {
  const isRow = block.kind === 'head' || block.kind === 'row';
  const children = isRow ? cells(block, references) : toElements(block.nodes, references);
  if (block.image) {
    const { src, alt } = block.image;
    children.unshift(element('img', { src: `media:${src.slice(2)}`, alt, loading: 'lazy' }, []));
  }
  return toHtml({ type: 'root', children });
};

/** Plain text of a block; cells of a row are parted by a tab. */
export const textOf = (block: RawBlock): string =>
  block.nodes
    .map((node) => toString(node))
    .join(block.kind === 'head' || block.kind === 'row' ? '\t' : '')
    .replace(/[ \n]+/g, ' ')
    .trim();

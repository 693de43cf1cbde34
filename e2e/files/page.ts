import { html as spec, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page of a built site: its file, its address, and all its elements in the order of the text. */
export interface Page {
  file: string;
  path: string;
  html: string;
  isQuirky: boolean;
  elements: readonly Element[];
}

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const childrenOf = (node: Node): Node[] =>
  'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];

const descendants = (node: Node, found: Element[] = []): Element[] => {
  for (const child of childrenOf(node)) {
    if (isElement(child)) found.push(child);
    descendants(child, found);
  }
  return found;
};

/** All elements below a node, in the order of the text. */
export const elementsIn = (node: Node): Element[] => descendants(node);

/** The address of a file, as a host serves it. */
export const pathOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Reads a page once; what stands in `noscript` is read as elements too. */
export const readPage = (file: string, html: string): Page => {
  const document = parse(html, { scriptingEnabled: false });
  const isQuirky = document.mode !== spec.DOCUMENT_MODE.NO_QUIRKS;
  return { file, path: pathOf(file), html, isQuirky, elements: elementsIn(document) };
};

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

export const hasClass = (element: Element, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);

/** The elements of a page that have one of these names. */
export const named = (page: Page, ...names: string[]): Element[] =>
  page.elements.filter(({ tagName }) => names.includes(tagName));

export const textOf = (node: Node): string =>
  'value' in node ? node.value : childrenOf(node).map(textOf).join('');

/** An element and what it stands in, from the inside outwards. */
export const withAncestors = (element: Element): Element[] => {
  const found: Element[] = [];
  for (let node: Node | null = element; node; node = 'parentNode' in node ? node.parentNode : null)
    if (isElement(node)) found.push(node);
  return found;
};

export const isWithin = (element: Element, tagName: string): boolean =>
  withAncestors(element).some((one) => one.tagName === tagName);

/** How an element is named in a report: `<a class="n" href="#p1">`. */
export const nameOf = ({ tagName, attrs }: Element): string =>
  `<${[tagName, ...attrs.map(({ name, value }) => `${name}="${value}"`)].join(' ')}>`.slice(0, 120);

import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { factsOfData } from './linked-data.ts';

/** What a file says of its text outside of the text. */
export interface PageFacts {
  title?: string;
  authors?: string[];
  publication?: string;
  date?: string;
  url?: string;
  rights?: string;
  description?: string;
}

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

const elements = (node: Tree.ParentNode): Tree.Element[] =>
  node.childNodes.filter(isElement).flatMap((child) => [child, ...elements(child)]);

const attribute = ({ attrs }: Tree.Element, name: string): string =>
  attrs.find((one) => one.name === name)?.value.trim() ?? '';

const textOf = (node: Tree.ParentNode): string =>
  node.childNodes
    .map((child) => ('value' in child ? child.value : isElement(child) ? textOf(child) : ''))
    .join('');

const META = new Map<string, keyof PageFacts>([
  ['og:title', 'title'],
  ['twitter:title', 'title'],
  ['citation_title', 'title'],
  ['dc.title', 'title'],
  ['author', 'authors'],
  ['article:author', 'authors'],
  ['citation_author', 'authors'],
  ['dc.creator', 'authors'],
  ['og:site_name', 'publication'],
  ['article:published_time', 'date'],
  ['datepublished', 'date'],
  ['citation_publication_date', 'date'],
  ['pubdate', 'date'],
  ['publishdate', 'date'],
  ['dc.date', 'date'],
  ['copyright', 'rights'],
  ['dc.rights', 'rights'],
  ['rights', 'rights'],
  ['description', 'description'],
  ['og:description', 'description'],
]);

/** What the head of a page says of its text. */
export const factsOfHead = (document: Tree.Document): PageFacts => {
  const facts: PageFacts = {};
  const all = elements(document);
  const head = all.find(({ tagName }) => tagName === 'head');
  for (const node of head ? elements(head) : []) {
    if (node.tagName === 'link' && attribute(node, 'rel') === 'canonical')
      facts.url = attribute(node, 'href');
    if (node.tagName === 'link' && attribute(node, 'rel') === 'license')
      facts.rights ??= attribute(node, 'href');
    if (node.tagName !== 'meta') continue;
    const name = (attribute(node, 'property') || attribute(node, 'name')).toLowerCase();
    const key = META.get(name);
    const value = attribute(node, 'content');
    if (!key || value === '') continue;
    if (key === 'authors') {
      if (!/^https?:/.test(value)) facts.authors = [...(facts.authors ?? []), value];
    } else facts[key] ??= value;
  }
  for (const node of all)
    if (node.tagName === 'script' && attribute(node, 'type') === 'application/ld+json') {
      Object.assign(facts, { ...factsOfData(textOf(node)), ...facts });
    }
  const title = head && elements(head).find(({ tagName }) => tagName === 'title');
  if (title) facts.title ??= textOf(title).trim();
  const heads = all.filter(({ tagName }) => tagName === 'h1');
  const shown = heads.map((one) => textOf(one).replace(/\s+/g, ' ').trim());
  const [h1 = ''] = shown;
  // The name of the site may be its heading, too.
  if (shown.length === 1 && h1 !== '' && h1 !== facts.publication) facts.title = h1;
  return facts;
};

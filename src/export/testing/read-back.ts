import { unzipSync, strFromU8 } from 'fflate';
import jsonld from 'jsonld';
import { XmlDocument } from 'libxml2-wasm';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { Parser } from 'n3';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** The texts that an XPath finds in an XML document, as libxml2 reads it. */
export const xmlTexts = (xml: string, path: string): string[] => {
  const document = XmlDocument.fromString(xml);
  try {
    return document.find(path).map(({ content }) => content);
  } finally {
    document.dispose();
  }
};

/** A triple in one line, its literal's escapes resolved. */
const tripleOf = (subject: string, predicate: string, object: string, lang: string): string =>
  [subject, predicate, object, lang.toLowerCase()].join(' ');

/** The triples of a Turtle file, as N3.js reads it. */
export const turtleTriples = (text: string): string[] =>
  new Parser()
    .parse(text)
    .map(({ subject, predicate, object }) =>
      tripleOf(
        subject.value,
        predicate.value,
        object.value,
        object.termType === 'Literal' ? object.language : '',
      ),
    );

interface Quad {
  subject: { value: string };
  predicate: { value: string };
  object: { value: string; language?: string };
}

/** The triples of a JSON-LD file, as jsonld.js reads it. */
export const jsonLdTriples = async (text: string): Promise<string[]> => {
  const quads = (await jsonld.toRDF(JSON.parse(text) as object)) as Quad[];
  return quads.map(({ subject, predicate, object }) =>
    tripleOf(subject.value, predicate.value, object.value, object.language ?? ''),
  );
};

/** A node without the numbers of its footnotes. */
const withoutNumbers = (node: { children?: unknown[] }): typeof node => {
  if (!node.children) return node;
  const children = node.children as { type: string; value?: string; children?: unknown[] }[];
  const kept = children.filter((_, index) => children[index - 1]?.value !== '<sup>');
  return { ...node, children: kept.map(withoutNumbers) };
};

/** The texts of the leaf blocks of a Markdown file, as remark reads it. */
export const markdownTexts = (text: string): string[] => {
  const body = text.replace(/^---\n[^]*?\n---\n/, '');
  const root: Root = unified().use(remarkParse).use(remarkGfm).parse(body);
  const texts: string[] = [];
  const walk = (node: { type: string; children?: unknown[] }): void => {
    if (['paragraph', 'heading', 'tableCell', 'code'].includes(node.type))
      texts.push(toString(withoutNumbers(node), { includeHtml: false, includeImageAlt: false }));
    else for (const child of node.children ?? []) walk(child as typeof node);
  };
  walk(root);
  return texts;
};

/** The files of an EPUB by name. */
export const unzipTexts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );

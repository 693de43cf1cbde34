import type { Heading, Nodes, Paragraph, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { BLOCK_ID } from '../../model/ids.ts';
import {
  COMPONENTS,
  IMAGE_PATH,
  LIMITS,
  LINK_SCHEMES,
  NODES,
  REQUIRED_ATTRIBUTES,
  type AttributeRule,
} from '../../model/mdx.ts';
import { forbiddenControls } from '../../text/bidi.ts';
import { nearest } from '../../text/distance.ts';
import type { ReportAt } from '../source/diagnostics.ts';
import { eachNode } from './each-node.ts';
import { hostFault, showsOther } from './host.ts';
import { checkMeaning } from './meaning/meaning.ts';
import type { Position } from '../source/source.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

const at = (node: Nodes | MdxJsxAttribute): Position =>
  node.position?.start ?? { line: 1, column: 1 };

// A comment and nothing after its end: one that closes early could hide code.
const isComment = (value: string): boolean => {
  const text = value.trim();
  return text.startsWith('/*') && text.length >= 4 && text.indexOf('*/', 2) === text.length - 2;
};

// Browsers drop tabs, line breaks and control characters before they read a scheme.
const plainUrl = (url: string): string => url.replace(/[\p{Cc}\p{Cf}\s]/gu, '');

type LinkFault =
  | 'scheme'
  | 'root'
  | 'character'
  | 'disguise'
  | 'host'
  | 'mail'
  | 'slashes'
  | 'empty'
  | undefined;

const siteFault = (url: string): LinkFault => {
  const authority = /^https:\/\/([^/?#]+)/i.exec(url)?.[1];
  return authority === undefined ? 'slashes' : hostFault(authority);
};

/** One address: more of them, or a text to be sent, would go unseen. */
const MAIL = /^mailto:[^\s@?&%:<>"]+@[^\s@?&%:<>"]+$/i;

/** Why an address may not be used, or undefined if it may. */
export const linkFault = (url: string): LinkFault => {
  const plain = plainUrl(url);
  if (url === '') return 'empty';
  if (plain !== url || url.includes('\\') || /%(?:[01]|7f)/i.test(url)) return 'character';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme === 'https') return siteFault(plain);
  if (scheme === 'mailto') return MAIL.test(plain) ? undefined : 'mail';
  if (scheme !== undefined) return LINK_SCHEMES.includes(scheme) ? undefined : 'scheme';
  if (/^[^/?#]*:/.test(plain)) return 'scheme';
  return plain.startsWith('/') ? 'root' : undefined;
};

const checkLink = (url: string, place: Position, report: ReportAt): void => {
  const fault = linkFault(url);
  if (fault) report(place, 'mdx-link', { found: url, fault });
};

const VALUE_PATTERNS: Partial<Record<AttributeRule, RegExp>> = {
  language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  direction: /^(?:ltr|rtl|auto)$/,
  concept: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  case: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  block: new RegExp(`^${BLOCK_ID}$`),
  image: IMAGE_PATH,
};

/** What an attribute may hold, as a word for the message. */
const VALUES: Partial<Record<AttributeRule, string>> = {
  language: 'language-tag',
  direction: 'ltr, rtl or auto',
  concept: 'slug',
  case: 'slug',
  block: 'block-id',
  image: './name.avif, .webp, .png or .jpg',
};

const checkValue = (
  rule: AttributeRule,
  name: string,
  value: string,
  place: Position,
  report: ReportAt,
) => {
  if (rule === 'link') {
    checkLink(value, place, report);
    return;
  }
  const pattern = VALUE_PATTERNS[rule];
  if (pattern && !pattern.test(value))
    report(place, 'mdx-attribute-value', {
      attribute: name,
      found: value,
      expected: VALUES[rule] ?? '',
    });
};

const checkAttributes = (node: Jsx, name: string, report: ReportAt): void => {
  const allowed = COMPONENTS[name] ?? {};
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    const place = attribute.position?.start ?? at(node);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report(place, 'mdx-expression', { detail: `{${attribute.value}}` });
      continue;
    }
    const rule = Object.hasOwn(allowed, attribute.name) ? allowed[attribute.name] : undefined;
    if (rule === undefined) {
      const valid = Object.keys(allowed);
      report(place, 'mdx-attribute', {
        attribute: attribute.name,
        element: name,
        expected: valid.join(', '),
        nearest: nearest(attribute.name, valid) ?? '',
      });
    } else if (typeof attribute.value !== 'string') {
      report(place, attribute.value ? 'mdx-expression' : 'mdx-attribute-value', {
        detail: attribute.name,
        attribute: attribute.name,
        found: '',
        expected: VALUES[rule] ?? 'a-value',
      });
    } else if (given.has(attribute.name)) {
      report(place, 'mdx-attribute-twice', { attribute: attribute.name });
    } else {
      checkValue(rule, attribute.name, attribute.value, place, report);
    }
    given.add(attribute.name);
  }
  for (const required of REQUIRED_ATTRIBUTES[name] ?? [])
    if (!given.has(required))
      report(at(node), 'mdx-attribute-missing', { element: name, attribute: required });
};

/** Components that are blocks; within a line, or without a text, they would be lost without a word. */
const BLOCKS: readonly string[] = ['Quote', 'Note', 'Figure'];

const checkElement = (node: Jsx, report: ReportAt): void => {
  const name = node.name ?? '';
  if (node.type === 'mdxJsxTextElement' && BLOCKS.includes(name))
    report(at(node), 'component-lines', { found: name });
  const isEmpty = node.children.every(({ type }) => type === 'mdxFlowExpression');
  if (node.type === 'mdxJsxFlowElement' && BLOCKS.includes(name) && isEmpty)
    report(at(node), 'component-empty', { found: name });
  if (Object.hasOwn(COMPONENTS, name)) return checkAttributes(node, name, report);
  const valid = Object.keys(COMPONENTS);
  report(at(node), 'mdx-component', {
    found: name,
    expected: valid.join(', '),
    nearest: nearest(name, valid) ?? '',
  });
};

/** `##Title`, `＃＃ Title`, seven signs: Markdown reads a paragraph. */
const checkHeadingSpace = (node: Paragraph, report: ReportAt): void => {
  const [first] = node.children;
  if (first?.type !== 'text') return;
  const found = /^(?:#{7,}\s|#{2,6}[\p{L}\p{N}]|[#＃]*＃\s?\S)/u.exec(first.value)?.[0];
  if (found) report(at(node), 'heading-space', { found, expected: '##' });
};

/** Whether a heading is made by a line of signs below it. */
const isUnderlined = ({ position }: Heading): boolean =>
  position?.start.line !== position?.end.line;

const checkNode = (node: Nodes, report: ReportAt): void => {
  switch (node.type) {
    case 'mdxjsEsm':
      return report(at(node), 'mdx-import', { detail: node.value });
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!isComment(node.value)) report(at(node), 'mdx-expression', { detail: `{${node.value}}` });
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(node, report);
    case 'link':
    case 'definition':
      return checkLink(node.url, at(node), report);
    case 'image':
      if (!IMAGE_PATH.test(node.url)) report(at(node), 'mdx-image', { found: node.url });
      else if (!node.alt) report(at(node), 'mdx-image-alt', { found: node.url });
      return;
    case 'paragraph':
      return checkHeadingSpace(node, report);
    case 'imageReference':
      return report(at(node), 'mdx-image', { found: node.identifier });
    case 'heading':
      if ((node.depth === 1 && !isUnderlined(node)) || node.depth > 4)
        report(at(node), 'heading-level', { found: node.depth });
      else if (node.children.length === 0)
        report(at(node), 'heading-space', { found: '#'.repeat(node.depth), expected: '##' });
      return;
    default:
      if (!NODES.includes(node.type)) report(at(node), 'mdx-syntax', { detail: node.type });
  }
};

/** `---`, keys, `---`: Markdown reads a line and a heading. */
const looksLikeKeys = (node: Nodes | undefined): boolean => {
  if (node?.type !== 'heading') return false;
  const [text] = node.children;
  return isUnderlined(node) && text?.type === 'text' && /^[\w-]+:(?:\s|$)/.test(text.value);
};

/** Whether a node becomes a link on the page. */
const isLink = (node: Nodes): boolean =>
  /^(?:link|linkReference|footnoteReference)$/.test(node.type) ||
  ('name' in node && node.name === 'Term');

const targetOf = (node: Nodes, definitions: ReadonlyMap<string, string>): string | undefined =>
  node.type === 'link'
    ? node.url
    : node.type === 'linkReference'
      ? definitions.get(node.identifier)
      : undefined;

/** The texts of a node in which a character reference may stand for what the file does not show. */
const hiddenTexts = (node: Nodes): string[] => {
  const texts: unknown[] = [];
  if ('value' in node && node.type !== 'yaml') texts.push(node.value);
  if ('alt' in node) texts.push(node.alt);
  if ('title' in node) texts.push(node.title);
  if ('attributes' in node) for (const attribute of node.attributes) texts.push(attribute.value);
  return texts.filter((text) => typeof text === 'string');
};

/**
 * The safety visitor: refuses everything that `src/model/mdx.ts` does not allow, in every text, and
 * what would not mean on the page what it says in the file.
 */
export const inspectMdx = (source: string, root: Root, report: ReportAt): void => {
  const definitions = new Map<string, string>();
  eachNode(root, (node) => {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
  });
  const walk = (node: Nodes, depth: number, inLink = false): void => {
    if (depth > LIMITS.depth) return report(at(node), 'mdx-too-deep', { limit: LIMITS.depth });
    checkNode(node, report);
    const to = targetOf(node, definitions);
    if (to !== undefined && showsOther(toString(node), to))
      report(at(node), 'mdx-link', { found: to, fault: 'disguise' });
    const leads = isLink(node);
    if (leads && inLink) report(at(node), 'link-in-link');
    // A character reference can smuggle in what the raw text does not show.
    for (const text of hiddenTexts(node))
      for (const { reason, code } of forbiddenControls(text))
        report(at(node), 'bidi-control', { reason, code });
    if ('children' in node)
      for (const child of node.children) walk(child, depth + 1, leads || inLink);
  };
  walk(root, 0);
  checkMeaning(source, root, report);
  root.children.forEach((node, index) => {
    if (node.type !== 'thematicBreak') return;
    const isSecond = root.children[index - 1]?.type === 'yaml';
    if (isSecond || looksLikeKeys(root.children[index + 1])) report(at(node), 'front-matter-twice');
  });
};

import type { Heading, Nodes, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { IMAGE_PATH, LIMITS, NODES } from '../../model/mdx.ts';
import { forbiddenControls } from '../../text/bidi.ts';
import type { ReportAt } from '../source/diagnostics.ts';
import { eachNode, placeOf } from './each-node.ts';
import { showsOther } from './host.ts';
import { checkMeaning } from './meaning/meaning.ts';
import { checkLink } from './link-fault.ts';
import { checkElement } from './elements.ts';

// A comment and nothing after its end: one that closes early could hide code.
const isComment = (value: string): boolean => {
  const text = value.trim();
  return text.startsWith('/*') && text.length >= 4 && text.indexOf('*/', 2) === text.length - 2;
};

/** `##Title`, `＃＃ Title`, seven signs: Markdown reads a paragraph. With `\` before them they are meant. */
const checkHeadingSpace = (source: string, node: Paragraph, report: ReportAt): void => {
  const [first] = node.children;
  if (first?.type !== 'text' || source.startsWith('\\', first.position?.start.offset)) return;
  const found = /^(?:#{7,}\s|#{2,6}[\p{L}\p{N}]|#{1,6}[\u3000\u00a0]|[#＃]*＃\s?\S)/u.exec(
    first.value,
  )?.[0];
  if (found) report(placeOf(node), 'heading-space', { found, expected: '##' });
};

/** Whether a heading is made by a line of signs below it. */
const isUnderlined = ({ position }: Heading): boolean =>
  position?.start.line !== position?.end.line;

const checkNode = (source: string, node: Nodes, report: ReportAt): void => {
  switch (node.type) {
    case 'mdxjsEsm':
      return report(placeOf(node), 'mdx-import', { detail: node.value });
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!isComment(node.value))
        report(placeOf(node), 'mdx-expression', { detail: `{${node.value}}` });
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(node, report);
    case 'link':
    case 'definition':
      return checkLink(node.url, placeOf(node), report);
    case 'image':
      if (!IMAGE_PATH.test(node.url)) report(placeOf(node), 'mdx-image', { found: node.url });
      else if (!node.alt) report(placeOf(node), 'mdx-image-alt', { found: node.url });
      return;
    case 'paragraph':
      return checkHeadingSpace(source, node, report);
    case 'imageReference':
      return report(placeOf(node), 'mdx-image', { found: node.identifier });
    case 'heading':
      if ((node.depth === 1 && !isUnderlined(node)) || node.depth > 4)
        report(placeOf(node), 'heading-level', { found: node.depth });
      else if (node.children.length === 0)
        report(placeOf(node), 'heading-space', { found: '#'.repeat(node.depth), expected: '##' });
      return;
    default:
      if (!NODES.includes(node.type)) report(placeOf(node), 'mdx-syntax', { detail: node.type });
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
    if (depth > LIMITS.depth) return report(placeOf(node), 'mdx-too-deep', { limit: LIMITS.depth });
    checkNode(source, node, report);
    const to = targetOf(node, definitions);
    if (to !== undefined && showsOther(toString(node), to))
      report(placeOf(node), 'mdx-link', { found: to, fault: 'disguise' });
    const leads = isLink(node);
    if (leads && inLink) report(placeOf(node), 'link-in-link');
    // A character reference can smuggle in what the raw text does not show.
    for (const text of hiddenTexts(node))
      for (const { reason, code } of forbiddenControls(text))
        report(placeOf(node), 'bidi-control', { reason, code });
    if ('children' in node)
      for (const child of node.children) walk(child, depth + 1, leads || inLink);
  };
  walk(root, 0);
  checkMeaning(source, root, report);
  root.children.forEach((node, index) => {
    if (node.type !== 'thematicBreak') return;
    const isSecond = root.children[index - 1]?.type === 'yaml';
    if (isSecond || looksLikeKeys(root.children[index + 1]))
      report(placeOf(node), 'front-matter-twice');
  });
};

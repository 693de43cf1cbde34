import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isHidden } from './html-parts.ts';

/** Deeper elements no page has; what walks a tree by calling itself would run out of stack. */
const MOST = 200;

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

/** The texts below an element, in their order, found without a call for each level. */
const textsBelow = (element: Tree.Element): Tree.TextNode[] => {
  const found: Tree.TextNode[] = [];
  const open: Tree.ChildNode[] = [...element.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeName === '#text' && 'value' in node)
      found.push({ ...node, value: `${node.value} `, parentNode: element });
    else if (isElement(node) && !isHidden(node))
      for (let i = node.childNodes.length - 1; i >= 0; i -= 1) open.push(node.childNodes[i]!);
  }
  return found;
};

/** Puts the words of what is nested absurdly deep into the last element that is not. */
export const flattenDeep = (document: Tree.Document): Tree.Document => {
  let level: Tree.ParentNode[] = [document];
  for (let depth = 0; depth < MOST && level.length > 0; depth += 1)
    level = level.flatMap((node) => node.childNodes.filter(isElement));
  for (const node of level) if (isElement(node)) node.childNodes = textsBelow(node);
  return document;
};

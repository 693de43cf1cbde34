import type { Nodes } from 'mdast';

/** Visits a node of a text and all within it, in their order. */
export const eachNode = (node: Nodes, use: (node: Nodes) => void): void => {
  use(node);
  if ('children' in node) for (const child of node.children) eachNode(child, use);
};

import type { Nodes } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { Position } from '../source/source.ts';

/** Visits a node of a text and all within it, in their order. */
export const eachNode = (node: Nodes, use: (node: Nodes) => void): void => {
  use(node);
  if ('children' in node) for (const child of node.children) eachNode(child, use);
};

/** Where a node begins. */
export const placeOf = (node: Nodes | MdxJsxAttribute): Position =>
  node.position?.start ?? { line: 1, column: 1 };

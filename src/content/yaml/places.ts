import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';

const isStep = (step: PropertyKey): step is string | number => typeof step !== 'symbol';

/** A key of a map with its value. */
export const pairOf = (node: unknown, key: PropertyKey) =>
  isMap(node)
    ? node.items.find(({ key: k }) => (isScalar(k) ? String(k.value) : k) === String(key))
    : undefined;

const childOf = (node: unknown, step: string | number): unknown =>
  isSeq(node) ? node.items[Number(step)] : pairOf(node, step)?.value;

/** The node at a path; the nearest parent if there is none. */
export const nodeAt = (root: unknown, path: readonly PropertyKey[]): Node | undefined => {
  let found = isNode(root) ? root : undefined;
  for (const step of path) {
    const child = isStep(step) ? childOf(found, step) : undefined;
    if (!isNode(child)) return found;
    found = child;
  }
  return found;
};

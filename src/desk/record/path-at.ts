import { isMap, isScalar, isSeq } from 'yaml';
import type { Path } from './data-edit.ts';
import { documentOf } from './yaml-place.ts';

const starts = (node: unknown): number =>
  (node as { range?: [number, number, number] | null } | null)?.range?.[0] ?? -1;

/** The path of what stands in a record at an offset: the last key or item that begins before it. */
export const pathAt = (text: string, offset: number): Path => {
  const path: (string | number)[] = [];
  let node: unknown = documentOf(text).contents;
  for (;;) {
    if (isMap(node)) {
      const pair = node.items.findLast(({ key }) => starts(key) <= offset);
      if (!pair || !isScalar(pair.key)) return path;
      path.push(String(pair.key.value));
      node = pair.value;
    } else if (isSeq(node)) {
      const at = node.items.findLastIndex((item) => starts(item) <= offset);
      if (at < 0) return path;
      path.push(at);
      node = node.items[at];
    } else return path;
  }
};

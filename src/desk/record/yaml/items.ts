import type { Node } from 'yaml';
import { moved, type Path } from '../data-edit.ts';
import { insertFlow, orderFlow } from './flow.ts';
import {
  colonEnd,
  columnOf,
  endOf,
  isFlow,
  itemsOf,
  lineStart,
  nextLine,
  nodeAt,
  pairAt,
  spliced,
  startOf,
} from '../yaml-place.ts';
import { pastScaffold } from './scaffold.ts';
import { flowYaml, itemYaml } from './write.ts';

/** The dash of an item. */
export const dashOf = (text: string, item: Node): number =>
  text.lastIndexOf('-', startOf(item) - 1);

/** Where the lines of an item end, with those below it that wait in comments. */
const itemEnd = (text: string, item: Node): number =>
  pastScaffold(text, nextLine(text, endOf(text, item)), columnOf(text, dashOf(text, item)));

/** The lines of each item, with the comments above it. */
const linesOf = (text: string, path: Path): [start: number, end: number][] => {
  const items = itemsOf(nodeAt(text, path));
  const pair = pairAt(text, path);
  const top = pair
    ? nextLine(text, colonEnd(text, pair))
    : lineStart(text, dashOf(text, items[0]!));
  return items.map((item, index) => [
    index === 0 ? top : itemEnd(text, items[index - 1]!),
    itemEnd(text, item),
  ]);
};

/** Puts one more item into a list that has some. */
export const insertItem = (text: string, path: Path, index: number, value: unknown): string => {
  const list = nodeAt(text, path);
  if (isFlow(list)) return insertFlow(text, path, index, flowYaml(value));
  const items = itemsOf(list);
  const lines = linesOf(text, path);
  const at = lines[index]?.[0] ?? lines.at(-1)![1];
  const column = columnOf(text, dashOf(text, items[0]!));
  const broken = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
  return spliced(text, at, at, `${broken}${itemYaml([...path, index], value, column)}\n`);
};

/** Puts an item of a list at another place, with the comments above it. */
export const moveItem = (text: string, path: Path, from: number, to: number): string => {
  const count = itemsOf(nodeAt(text, path)).length;
  const order = moved(
    Array.from({ length: count }, (_, index) => index),
    from,
    to,
  );
  if (isFlow(nodeAt(text, path))) return orderFlow(text, path, order);
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  const lines = linesOf(whole, path);
  const words = order.map((index) => whole.slice(...lines[index]!)).join('');
  return spliced(whole, lines[0]![0], lines.at(-1)![1], words);
};

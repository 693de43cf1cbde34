import { dataAt, isMapData, isSame, nested, type Path } from '../data-edit.ts';
import { placeOf } from './key-order.ts';
import { drop } from './drop.ts';
import { putFlow } from './flow.ts';
import { insertItem } from './items.ts';
import {
  dataOf,
  isFlow,
  isUnwritten,
  keyOf,
  lineStart,
  nextLine,
  nodeAt,
  pairAt,
  pairEnd,
  quotesOf,
  spliced,
  startOf,
} from '../yaml-place.ts';
import { placeIn, replace } from './places.ts';
import { pastEarlier, pastScaffold, scaffoldOf } from './scaffold.ts';
import { isFlowAt, pairYaml } from './write.ts';

/** How long a line with braces may grow. */
const LONGEST_FLOW = 100;

const isNothing = (value: unknown): boolean => value === undefined || value === null;

/** Adds a key to the map at a path: in the place of the comment that asks for it, else in order. */
const add = (text: string, path: Path, value: unknown): string => {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const { pairs, column, start, end } = placeIn(text, parent);
  const head = ' '.repeat(column);
  const found = scaffoldOf(text, { start, end, column }, key);
  if (found && isMapData(value) && !isFlowAt(path, value) && found.end > found.inner) {
    const opened = spliced(text, found.start, found.inner, `${head}${key}:\n`);
    return Object.entries(value).reduce(
      (now, [inner, own]) => put(now, [...path, inner], own),
      opened,
    );
  }
  const [sibling] = pairs;
  const written = pairYaml(
    path,
    value,
    column,
    key.length === 2 ? quotesOf(sibling?.value) : undefined,
  );
  if (found) return spliced(text, found.start, found.end, `${head}${written}\n`);
  const before = placeOf(key, pairs.map(keyOf));
  const previous = pairs[before - 1];
  if (!previous && sibling)
    return spliced(text, startOf(sibling.key), startOf(sibling.key), `${written}\n${head}`);
  const after = previous ? nextLine(text, pairEnd(text, previous)) : start;
  const at = pastEarlier(text, pastScaffold(text, after, column), column, key);
  const broken = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
  return spliced(text, at, at, `${broken}${head}${written}\n`);
};

/** Puts a value within braces; what grows longer than a line is taken out of them. */
const putInFlow = (text: string, path: Path, value: unknown, outer: Path): string => {
  const written = putFlow(text, path, value);
  const node = nodeAt(written, outer);
  if (!node) return written;
  const start = lineStart(written, startOf(node));
  const data = dataAt(dataOf(written), outer);
  return nextLine(written, start) - start > LONGEST_FLOW && !isFlowAt(outer, data)
    ? replace(written, outer, data)
    : written;
};

/** Makes a map of one that is there, key by key, so that what stays is not touched. */
const merge = (text: string, path: Path, old: object, value: Record<string, unknown>): string => {
  const written = Object.entries(value).reduce(
    (now, [key, own]) => put(now, [...path, key], own),
    text,
  );
  return Object.keys(old)
    .filter((key) => value[key] === undefined)
    .reduce((now, key) => drop(now, [...path, key]), written);
};

/** Makes a list of one that is there: what both begin and end with stays. */
const mergeList = (text: string, path: Path, old: unknown[], value: unknown[]): string => {
  const shorter = Math.min(old.length, value.length);
  let head = 0;
  while (head < shorter && isSame(old[head], value[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(old.at(-1 - tail), value.at(-1 - tail))) tail += 1;
  const common = shorter - head - tail;
  let now = text;
  for (let i = head; i < head + common; i += 1) now = put(now, [...path, i], value[i]);
  for (let i = old.length - tail - 1; i >= head + common; i -= 1) now = drop(now, [...path, i]);
  for (let i = head + common; i < value.length - tail; i += 1)
    now = insertItem(now, path, i, value[i]);
  return now;
};

/** Puts a value at a path, with as few changed lines as can be. */
export const put = (text: string, path: Path, value: unknown): string => {
  const data = dataOf(text);
  const old = dataAt(data, path);
  if (value === undefined || (old !== undefined && isSame(old, value))) return text;
  const missing = path.findIndex((_, index) => isNothing(dataAt(data, path.slice(0, index + 1))));
  const above = path.slice(0, missing + 1);
  if (missing >= 0 && missing < path.length - 1) {
    const isOpen = isUnwritten(pairAt(text, above)?.value) && pairAt(text, above) !== undefined;
    // What was left out behind a colon may have its fields in comments below.
    return isOpen && typeof path[missing + 1] === 'string'
      ? add(text, path.slice(0, missing + 2), nested(path.slice(missing + 2), value))
      : put(text, above, nested(path.slice(missing + 1), value));
  }
  const flow = path.findIndex((_, index) => isFlow(nodeAt(text, path.slice(0, index))));
  if (flow >= 0) {
    const outer = path.slice(0, flow);
    return Object.keys(dataAt(data, outer) as object).length === 0
      ? replace(text, outer, nested(path.slice(flow), value))
      : putInFlow(text, path, value, outer);
  }
  const node = nodeAt(text, path);
  if (
    isMapData(old) &&
    isMapData(value) &&
    Object.keys(old).length > 0 &&
    Object.keys(value).length > 0
  )
    return merge(text, path, old, value);
  if (
    Array.isArray(old) &&
    Array.isArray(value) &&
    old.length > 0 &&
    value.length > 0 &&
    !isFlow(node)
  )
    return mergeList(text, path, old, value);
  if (pairAt(text, path) || node) return replace(text, path, value);
  const step = path.at(-1);
  if (typeof step === 'number') return insertItem(text, path.slice(0, -1), step, value);
  return add(text, path, value);
};

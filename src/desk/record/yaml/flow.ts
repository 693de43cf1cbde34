import { isScalar } from 'yaml';
import { dataAt, type Path } from '../data-edit.ts';
import { placeOf } from './key-order.ts';
import {
  dataOf,
  endOf,
  itemsOf,
  nodeAt,
  pairAt,
  pairsOf,
  quotesOf,
  spliced,
  startOf,
} from '../yaml-place.ts';
import { flowYaml, scalarYaml } from './write.ts';

/** From where to where each member of a pair of braces or brackets stands. */
const membersOf = (text: string, path: Path): [start: number, end: number][] => {
  const node = nodeAt(text, path);
  return [
    ...pairsOf(node).map(({ key, value }): [number, number] => [
      startOf(key),
      Math.max(endOf(text, key), value ? endOf(text, value) : 0),
    ]),
    ...itemsOf(node).map((item): [number, number] => [startOf(item), endOf(text, item)]),
  ];
};

/** Puts one more member into braces or brackets. */
export const insertFlow = (text: string, path: Path, index: number, words: string): string => {
  const members = membersOf(text, path);
  const next = members[index];
  if (next) return spliced(text, next[0], next[0], `${words}, `);
  const last = members.at(-1);
  if (last) return spliced(text, last[1], last[1], `, ${words}`);
  const node = nodeAt(text, path)!;
  const written = text[startOf(node)] === '{' ? `{ ${words} }` : `[${words}]`;
  return spliced(text, startOf(node), endOf(text, node), written);
};

/** Takes a member out of braces or brackets. */
export const dropFlow = (text: string, path: Path, index: number): string => {
  const members = membersOf(text, path);
  const own = members[index];
  const next = members[index + 1];
  const before = members[index - 1];
  if (!own) return text;
  if (next) return spliced(text, own[0], next[0], '');
  if (before) return spliced(text, before[1], own[1], '');
  const node = nodeAt(text, path)!;
  return spliced(text, startOf(node), endOf(text, node), text[startOf(node)] === '{' ? '{}' : '[]');
};

/** Puts a value at a path that lies within braces or brackets. */
export const putFlow = (text: string, path: Path, value: unknown): string => {
  const parent = path.slice(0, -1);
  const key = path.at(-1)!;
  const node = nodeAt(text, path);
  const quotes = quotesOf(node);
  const written =
    quotes === 'QUOTE_SINGLE' || quotes === 'QUOTE_DOUBLE'
      ? typeof value === 'string'
        ? scalarYaml(value, quotes)
        : flowYaml(value)
      : flowYaml(value);
  if (node && !(isScalar(node) && !node.source))
    return spliced(text, startOf(node), endOf(text, node), written);
  if (typeof key === 'number') return insertFlow(text, parent, key, written);
  const own = pairAt(text, path);
  const pairs = pairsOf(nodeAt(text, parent));
  const rest = own ? dropFlow(text, parent, pairs.indexOf(own)) : text;
  const present = Object.keys(dataAt(dataOf(rest), parent) ?? {});
  return insertFlow(rest, parent, placeOf(key, present), `${key}: ${written}`);
};

/** Puts the members of braces or brackets into another order. */
export const orderFlow = (text: string, path: Path, order: readonly number[]): string => {
  const members = membersOf(text, path);
  const words = members.map(([start, end]) => text.slice(start, end));
  return members.reduceRight(
    (now, [start, end], index) => spliced(now, start, end, words[order[index]!]!),
    text,
  );
};

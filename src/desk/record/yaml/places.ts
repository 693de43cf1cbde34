import { isScalar } from 'yaml';
import type { Path } from '../data-edit.ts';
import {
  colonEnd,
  columnOf,
  endOf,
  isUnwritten,
  lineStart,
  nextLine,
  nodeAt,
  pairAt,
  pairEnd,
  pairsOf,
  quotesOf,
  spliced,
  startOf,
} from '../yaml-place.ts';
import { pastScaffold } from './scaffold.ts';
import { itemValueYaml, scalarYaml, valueYaml } from './write.ts';

/** Writes a value in the place of another one. */
export const replace = (text: string, path: Path, value: unknown): string => {
  const pair = pairAt(text, path);
  const old = nodeAt(text, path);
  const quotes = quotesOf(pair ? pair.value : old);
  const isOneLine = isScalar(old) && !isUnwritten(old) && !String(old.type).startsWith('BLOCK_');
  if (isOneLine && (typeof value !== 'object' || value === null))
    return spliced(text, startOf(old), endOf(text, old), scalarYaml(value, quotes));
  if (pair) {
    const column = columnOf(text, startOf(pair.key));
    return spliced(
      text,
      colonEnd(text, pair),
      pairEnd(text, pair),
      valueYaml(path, value, column, quotes),
    );
  }
  if (!old) return text;
  const start = startOf(old);
  return spliced(text, start, endOf(text, old), itemValueYaml(path, value, columnOf(text, start)));
};

/** The map that a key is to be added to: its pairs, their column, and the lines that it may take. */
export const placeIn = (text: string, parent: Path) => {
  const pairs = pairsOf(nodeAt(text, parent));
  const own = parent.length > 0 ? pairAt(text, parent) : undefined;
  const [first] = pairs;
  const last = pairs.at(-1);
  const column = first
    ? columnOf(text, startOf(first.key))
    : own
      ? columnOf(text, startOf(own.key)) + 2
      : 0;
  const start = own
    ? nextLine(text, colonEnd(text, own))
    : first
      ? parent.length === 0
        ? 0
        : lineStart(text, startOf(first.key))
      : 0;
  const after = last ? nextLine(text, pairEnd(text, last)) : start;
  const end = parent.length === 0 ? text.length : pastScaffold(text, after, column - 1);
  return { pairs, column, start, end };
};

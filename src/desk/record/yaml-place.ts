import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import { remembered } from '../../text/remembered.ts';
import type { Path } from './data-edit.ts';

interface Read {
  document: Document;
  data: unknown;
  isSound: boolean;
}

/** Each edit reads the text that the one before it wrote. */
const read = remembered<Read>((text) => {
  const document = parseDocument(text, {
    version: '1.2',
    prettyErrors: false,
    logLevel: 'error',
  });
  try {
    const data: unknown = document.toJS({ maxAliasCount: 0 });
    return { document, data, isSound: document.errors.length === 0 };
  } catch {
    return { document, data: undefined, isSound: false };
  }
}, 4);

/** A text as a document, with the places of its nodes. */
export const documentOf = (text: string): Document => read(text).document;

/** The data of a text. */
export const dataOf = (text: string): unknown => read(text).data;

/** Whether a text can be edited: it is YAML, without aliases. */
export const isEditable = (text: string): boolean => read(text).isSound;

/** Where the line of an offset begins. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Where the line after that of an offset begins. */
export const nextLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
};

/** How far an offset stands from the beginning of its line. */
export const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** The key of a pair; '' where it is no plain one. */
export const keyOf = ({ key }: Pair<Node, Node | null>): string =>
  isScalar(key) ? String(key.value) : '';

/** Where the words of a node begin. */
export const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** Behind the colon of a key. */
export const colonEnd = (text: string, { key }: Pair<Node, Node | null>): number =>
  text.indexOf(':', key.range?.[1] ?? 0) + 1;

/** A value that was left out: `start:`. */
export const isUnwritten = (node: Node | null | undefined): boolean =>
  !node || (isScalar(node) && node.value === null && !node.source);

/** How a text is written, so that what comes in its place is written so too. */
export const quotesOf = (node: Node | null | undefined): Scalar['type'] | undefined =>
  isScalar(node) && typeof node.value === 'string' ? node.type : undefined;

/** Where the words of a node end, without the comments and lines behind them. */
export const endOf = (text: string, node: Node): number => {
  const last = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
  if (last === undefined) return text.slice(0, node.range?.[1] ?? 0).trimEnd().length;
  return isMap(node) ? pairEnd(text, last as Pair<Node, Node | null>) : endOf(text, last as Node);
};

/** Where a key and its value end. */
export const pairEnd = (text: string, pair: Pair<Node, Node | null>): number =>
  isUnwritten(pair.value) ? colonEnd(text, pair) : endOf(text, pair.value!);

/** The pairs of a map. */
export const pairsOf = (node: unknown): Pair<Node, Node | null>[] =>
  isMap(node) ? (node.items as Pair<Node, Node | null>[]) : [];

/** The items of a list. */
export const itemsOf = (node: unknown): Node[] => (isSeq(node) ? (node.items as Node[]) : []);

/** The value at a path; undefined if there is none. */
export const nodeAt = (text: string, path: Path): Node | undefined =>
  path.reduce<Node | undefined>(
    (node, step) =>
      typeof step === 'number'
        ? itemsOf(node)[step]
        : (pairsOf(node).find((pair) => keyOf(pair) === step)?.value ?? undefined),
    documentOf(text).contents ?? undefined,
  );

/** The pair at a path. */
export const pairAt = (text: string, path: Path): Pair<Node, Node | null> | undefined =>
  pairsOf(nodeAt(text, path.slice(0, -1))).find((pair) => keyOf(pair) === path.at(-1));

/** Whether a node stands in braces or brackets. */
export const isFlow = (node: unknown): boolean => isCollection(node) && node.flow === true;

/** A text with other words between two offsets. */
export const spliced = (text: string, start: number, end: number, words: string): string =>
  text.slice(0, start) + words + text.slice(end);

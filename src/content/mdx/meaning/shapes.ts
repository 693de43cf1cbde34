import type {
  Code,
  Definition,
  FootnoteDefinition,
  Heading,
  List,
  ListItem,
  Nodes,
  Parents,
  Root,
  Table,
} from 'mdast';
import type { ReportAt } from '../../source/diagnostics.ts';
import { positionAt, type Position } from '../../source/source.ts';
import { eachNode } from '../each-node.ts';

const placeOf = ({ position }: Nodes): Position => position?.start ?? { line: 1, column: 1 };

const numberOf = (source: string, { position }: ListItem): number =>
  Number(/^\d+/.exec(source.slice(position?.start.offset))?.[0]);

/** Numbers that a page would count anew: 1., 3.; all alike are a habit of Markdown. */
export const checkListNumbers = (source: string, list: List, report: ReportAt): void => {
  if (!list.ordered) return;
  const numbers = list.children.map((item) => numberOf(source, item));
  const [first = 1] = numbers;
  if (numbers.every((number) => number === first)) return;
  const at = numbers.findIndex((number, index) => number !== first + index);
  const item = list.children[at];
  if (item) report(placeOf(item), 'list-number', { found: numbers[at] ?? 0, expected: first + at });
};

/** Items that are set in, but not far enough to be below the item before. */
export const checkListIndent = ({ children }: Parents, report: ReportAt): void => {
  const lists = children.map((node) => (node.type === 'list' ? node : undefined));
  const firsts = lists.map((list) => list && placeOf(list).column);
  lists.forEach((list, index) => {
    if (!list) return;
    const before = firsts[index - 1];
    const own = firsts[index] ?? 1;
    const items = list.children.map(placeOf);
    const shifted = items.find(({ column }) => column > own);
    const at = before !== undefined && own > before ? items[0] : shifted;
    if (at) report(at, 'list-indent');
  });
};

/** Rows with more or fewer cells than the head. */
export const checkTableRows = ({ children: [head, ...rows] }: Table, report: ReportAt): void => {
  const expected = head?.children.length ?? 0;
  const ragged = rows.find(({ children }) => children.length !== expected);
  if (ragged) report(placeOf(ragged), 'table-row', { found: ragged.children.length, expected });
};

/** A line of text over `---` or `===`, which makes a heading of it. */
export const checkUnderline = (source: string, node: Heading, report: ReportAt): void => {
  const slice = source.slice(node.position?.start.offset, node.position?.end.offset);
  if (/\n[ \t]*(?:-+|=+)[ \t]*$/.test(slice) && !/^[\w-]+:(?:\s|$)/.test(slice))
    report(placeOf(node), 'heading-underline');
};

/** Code that is never closed, or a sentence behind its opening, which no page shows. */
export const checkFence = (source: string, node: Code, report: ReportAt): void => {
  const slice = source.slice(node.position?.start.offset, node.position?.end.offset);
  const isClosed = /\n[\s>]*(?:`{3,}|~{3,})\s*$/.test(slice);
  if (!isClosed || /[^\p{ASCII}]/u.test(`${node.lang ?? ''}${node.meta ?? ''}`))
    report(placeOf(node), 'code-open');
};

/** Names that are given twice, and definitions that nothing uses: neither is on the page. */
export const checkDefinitions = (source: string, root: Root, report: ReportAt): void => {
  const used = new Set<string>();
  const definitions: (Definition | FootnoteDefinition)[] = [];
  eachNode(root, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference')
      used.add(`[${node.identifier}]`);
    if (node.type === 'footnoteReference') used.add(`[^${node.identifier}]`);
    if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node);
  });
  const seen = new Set<string>();
  for (const node of definitions) {
    const start = node.position?.start.offset ?? 0;
    const name = `[${node.type === 'definition' ? '' : '^'}${node.identifier}]`;
    const found = /^\[[^\]]*\]/.exec(source.slice(start))?.[0] ?? name;
    if (seen.has(name)) report(positionAt(source, start), 'definition-twice', { found });
    else if (!used.has(name)) report(positionAt(source, start), 'definition-unused', { found });
    seen.add(name);
  }
};

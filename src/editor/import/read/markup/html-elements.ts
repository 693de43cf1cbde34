import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Hint } from '../lines.ts';
import type { Emphasis } from '../marks.ts';

export type Element = Tree.Element;

/** Elements that stand in lines of their own. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html label legend li main nav ol option p ' +
    'pre section select summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** What an element says that its lines are. */
export const HINTS = new Map<string, Hint>([
  ['h1', 'h1'],
  ['h2', 'h2'],
  ['h3', 'h2'],
  ['h4', 'h3'],
  ['h5', 'h3'],
  ['h6', 'h3'],
  ['blockquote', 'quote'],
  ['pre', 'code'],
  ['figcaption', 'caption'],
]);
/** How the marks of an element are written. */
export const MARKED = new Map<string, Emphasis>([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['code', 'code'],
]);

/** Whether a node is an element. */
export const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
/** The value of an attribute; nothing if it is not there. */
export const attribute = ({ attrs }: Element, name: string): string =>
  attrs.find((one) => one.name === name)?.value ?? '';

const known = new WeakMap<Element, boolean>();

/** What says who and when: only the style of the page sets its parts apart. */
export const isMeta = (node: Element): boolean =>
  /(?:^|[\s_-])(?:meta|info|by-?line|dateline|authors?|details)(?:$|[\s_-])/i.test(
    attribute(node, 'class'),
  );

/** Whether blocks stand in an element. */
export const hasBlocks = (node: Element): boolean => {
  const before = known.get(node);
  if (before !== undefined) return before;
  const has = node.childNodes.some(
    (child) => isElement(child) && (BLOCKS.has(child.tagName) || hasBlocks(child)),
  );
  known.set(node, has);
  return has;
};

/** The cells of a row of data; nothing for a row that only lays a page out. */
export const cellsOf = (row: Element): Element[] => {
  const cells = row.childNodes.filter(
    (child): child is Element => isElement(child) && /^t[dh]$/.test(child.tagName),
  );
  return cells.length > 1 && !cells.some(hasBlocks) ? cells : [];
};

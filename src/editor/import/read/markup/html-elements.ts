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
const MARKED = new Map<string, Emphasis>([
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

const styleOf = (node: Element): string => attribute(node, 'style').toLowerCase();

// What copies a document wraps it into `<b style="font-weight:normal">`.
const WEIGHT = /(?:^|[;\s])font-weight\s*:\s*(?<weight>[a-z\d]+)/;
const SLANT = /(?:^|[;\s])font-style\s*:\s*(?<slant>[a-z]+)/;

/** The marks of an element: by its name, or by its style, as word processors write them. */
export const marksOf = (node: Element): Emphasis[] => {
  const own = MARKED.get(node.tagName);
  if (own === 'code') return [own];
  const style = styleOf(node);
  const weight = WEIGHT.exec(style)?.groups?.weight;
  const slant = SLANT.exec(style)?.groups?.slant;
  const isStrong =
    weight === undefined ? own === 'strong' : /^(?:bold(?:er)?|[6-9]\d\d)$/.test(weight);
  const isSlanted = slant === undefined ? own === 'emphasis' : /^(?:italic|oblique)$/.test(slant);
  return [...(isSlanted ? ['emphasis' as const] : []), ...(isStrong ? ['strong' as const] : [])];
};

const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** Whether an element holds the bullet or number that a word processor has drawn before an item. */
export const isDrawnMark = (node: Element): boolean => /mso-list\s*:\s*ignore/.test(styleOf(node));

const drawnMark = (node: Element): string | undefined => {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    const found = isDrawnMark(child) ? textOf(child) : drawnMark(child);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** What a paragraph is that a word processor shows as an item of a list; its lists are paragraphs. */
export const drawnItem = (node: Element): { hint: Hint; level: number } | undefined => {
  const level = /mso-list\s*:[^;]*\blevel(?<level>\d)/.exec(styleOf(node))?.groups?.level;
  const mark = level === undefined ? undefined : drawnMark(node);
  if (level === undefined || mark === undefined) return undefined;
  const isNumber = /^\s*[(（]?(?:\p{Nd}+|\p{L}{1,4}|[一二三四五六七八九十]+)[.)）、]/u.test(mark);
  return { hint: isNumber ? 'step' : 'item', level: Number(level) - 1 };
};

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

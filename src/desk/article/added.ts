import type { BlockKind } from '../../model/block.ts';
import {
  endOf,
  lastWithin,
  newKey,
  prefixOf,
  spliced,
  withSpot,
  type Doc,
  type Spot,
} from './doc.ts';

/** The mark of the item behind another: `- `, or the next number. */
export const nextMark = (prefix: string): string =>
  prefix.replace(/(\d+)(?=[.)]\s*$)/, (number) => String(Number(number) + 1));

/** A text with a new block at a place: what stands before it, its words, what follows. */
export const added = (
  doc: Doc,
  at: number,
  [before, source, after]: readonly [string, string, string],
  own: Pick<Spot, 'kind' | 'group'> & { within?: Spot },
): Doc => {
  const { within, ...rest } = own;
  const next = spliced(doc, { from: at, to: at }, before + source + after, within !== undefined);
  const start = at + before.length;
  const part = within
    ? { from: within.part.from, to: within.part.to + before.length + source.length + after.length }
    : { from: at + before.replace(/[^\n]*$/, '').length, to: start + source.length };
  return withSpot(next, { key: newKey(), start, source, part, ...rest });
};

/** What must stand behind a part that is put before other text. */
const gapBefore = (rest: string): string =>
  rest === '' ? '\n' : /^\n(?:[ \t]*\n|$)/.test(rest) ? '' : rest.startsWith('\n') ? '\n' : '\n\n';

const MARKS: Partial<Record<BlockKind, string>> = { item: '- ', step: '1. ', quotation: '> ' };

/** What stands before the words of a block that is alone in its list or quotation. */
export const markOf = (kind: BlockKind): string => MARKS[kind] ?? '';

/** A new block at the top of the text, or behind the part that holds another. */
export const addedPart = (doc: Doc, after: number, kind: BlockKind, source: string): Doc => {
  const mark = markOf(kind);
  const own = doc.blocks[after];
  if (own) {
    const at = own.part.to;
    return added(doc, at, [`\n\n${mark}`, source, gapBefore(doc.text.slice(at))], { kind });
  }
  const at = doc.blocks[0]?.part.from;
  if (at !== undefined) return added(doc, at, [mark, source, '\n\n'], { kind });
  const text = `${doc.text.trimEnd()}\n\n`;
  return added({ text, blocks: [] }, text.length, [mark, source, '\n'], { kind });
};

/** A table of which there is the head alone. */
export const addedTable = (doc: Doc, after: number, source: string): Doc => {
  const cells = source.split(/(?<!\\)\|/).length - 2;
  const rule = `\n|${' - |'.repeat(cells)}`;
  const before = new Set(doc.blocks.map(({ key }) => key));
  const { text, blocks } = addedPart(doc, after, 'head', source + rule);
  return {
    text,
    blocks: blocks.map((one) => (before.has(one.key) ? one : { ...one, source })),
  };
};

/** The first item of a list within an item, behind the lists that are there. */
export const addedNested = (doc: Doc, index: number, kind: BlockKind, source: string): Doc => {
  const own = doc.blocks[index];
  const last = doc.blocks[lastWithin(doc, index)];
  if (!own || !last) return doc;
  const indent = prefixOf(doc.text, own).replace(/[^>\s]/g, ' ');
  const group = { key: `new-${newKey()}`, depth: (own.group?.depth ?? 1) + 1 };
  const mark = `\n${indent}${markOf(kind)}`;
  return added(doc, endOf(last), [mark, source, ''], { kind, group, within: own });
};

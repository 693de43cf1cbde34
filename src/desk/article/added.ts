import type { BlockKind } from '../../model/block.ts';
import { newKey, spliced, withSpot, type Doc, type Spot } from './doc.ts';

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

/** A new block at the top of the text, or behind the part that holds another. */
export const addedPart = (doc: Doc, after: number, kind: BlockKind, source: string): Doc => {
  const mark = kind === 'item' ? '- ' : kind === 'step' ? '1. ' : '';
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

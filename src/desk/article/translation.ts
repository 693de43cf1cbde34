import type { BlockState } from '../worker/case-state.ts';
import { sourceOf } from './one-block.ts';
import { withoutMark } from './without-mark.ts';
import { fellows, isRow, neighbours, replaced, type Beside, type Sided } from './beside.ts';
import { endOf, isListed, isSamePart, lineEnd, prefixOf } from './doc.ts';

/** What opens and closes the part that holds a block, in a text. */
const shell = ({ text, blocks }: Sided, own: BlockState): [opening: string, closing: string] => {
  const inside = blocks.filter((one) => isSamePart(one, own));
  return [
    text.slice(own.part.from, inside[0]?.start ?? own.start),
    text.slice(endOf(inside.at(-1) ?? own), own.part.to),
  ];
};

/** Quotations, notes, captions, footnotes: their paragraphs in order, between what the original has between them. */
const container = (
  { original }: Beside,
  own: BlockState,
  texts: ReadonlyMap<string, string>,
  [opening, closing]: [string, string],
): string => {
  const inside = original.blocks.filter((one) => isSamePart(one, own));
  const written = inside.filter(({ id }) => texts.has(id));
  const [first, second] = inside;
  const between = first && second ? original.text.slice(endOf(first), second.start) : '\n\n';
  return opening + written.map(({ id }) => texts.get(id)).join(between) + closing;
};

/** The lines of a new part that holds one block alone. */
const partWith = (beside: Beside, own: BlockState, source: string): string => {
  const { original } = beside;
  if (isListed(own)) return prefixOf(original.text, own) + source;
  if (!isRow(own)) return container(beside, own, new Map([[own.id, source]]), shell(original, own));
  const from = lineEnd(original.text, endOf(own)) + 1;
  return `${source}\n${original.text.slice(from, lineEnd(original.text, from))}`;
};

/** A part of its own, behind what it follows in the original. */
const withPart = (beside: Beside, own: BlockState, source: string): string => {
  const { text } = beside.target;
  const part = partWith(beside, own, source);
  const { before, after, present } = neighbours(beside, own.id);
  const [left, right] = [before && present.get(before.id), after && present.get(after.id)];
  // Two lists that stand apart in the original are one while nothing stands between them.
  const isOneList = left && right && isListed(left) && isSamePart(left, right);
  const at = isOneList ? lineEnd(text, endOf(left)) : (left?.part.to ?? right?.part.from);
  if (at === undefined) return `${text.trimEnd()}\n\n${part}\n`;
  if (!left) return replaced(text, at, at, `${part}\n\n`);
  return isOneList
    ? `${text.slice(0, at)}\n\n${part}\n\n${text.slice(at).replace(/^\n+/, '')}`
    : replaced(text, at, at, `\n\n${part}`);
};

/** A line of a list or table of which others are there. */
const withLine = (beside: Beside, own: BlockState, source: string, there: BlockState[]): string => {
  const { original, target } = beside;
  const { text } = target;
  const alike = there.find(
    (one) =>
      original.blocks.find(({ id }) => id === one.id)?.group?.key === own.group?.key &&
      one.kind === 'item',
  );
  const prefix = alike ? prefixOf(text, alike) : prefixOf(original.text, own);
  const { before, present } = neighbours(beside, own.id);
  const left = before && present.get(before.id);
  if (!left || !there.includes(left)) {
    const [right] = there;
    const at = text.lastIndexOf('\n', (right?.start ?? 1) - 1) + 1;
    return replaced(text, at, at, `${prefix}${source}\n`);
  }
  const line = lineEnd(text, endOf(left));
  const at = left.kind === 'head' ? lineEnd(text, line + 1) : line;
  return replaced(text, at, at, `\n${prefix}${source}`);
};

const added = (beside: Beside, own: BlockState, source: string): string | undefined => {
  const { target } = beside;
  const there = fellows(beside, own);
  const [first] = there;
  // A table begins with its head.
  if (own.kind === 'row' && !there.some(({ kind }) => kind === 'head')) return undefined;
  if (!first) return withPart(beside, own, source);
  if (isListed(own) || isRow(own)) return withLine(beside, own, source, there);
  const texts = new Map([...there.map((one) => [one.id, one.source] as const), [own.id, source]]);
  const part = container(beside, own, texts, shell(target, first));
  return replaced(target.text, first.part.from, first.part.to, part);
};

/** A line of a list or table less. */
const withoutLine = (text: string, block: BlockState): string => {
  const before = text.slice(0, block.start - prefixOf(text, block).length);
  const after = text.slice(lineEnd(text, endOf(block)) + 1);
  return before + (before.endsWith('\n\n') ? after.replace(/^\n+/, '') : after);
};

/** The text without a block; undefined of the head of a table whose rows are there. */
export const withoutBlock = ({ text, blocks }: Sided, block: BlockState): string | undefined => {
  const inside = blocks.filter((one) => isSamePart(one, block));
  const place = inside.indexOf(block);
  const [before, after] = [inside[place - 1], inside[place + 1]];
  if (block.kind === 'head' && after) return undefined;
  if (inside.length > 1 && (isListed(block) || isRow(block))) return withoutLine(text, block);
  if (before) return replaced(text, endOf(before), endOf(block), '');
  if (after) return replaced(text, block.start, after.start, '');
  const rest = text.slice(block.part.to).replace(/^\n+/, '');
  const first = text.slice(0, block.part.from);
  return rest === '' ? `${first.trimEnd()}\n` : first + rest;
};

const missingAfter = ({ original, target }: Beside, id: string, isThere: boolean): string[] => {
  const present = new Set(target.blocks.map((block) => block.id));
  if (isThere) present.add(id);
  else present.delete(id);
  return original.blocks.filter((block) => !present.has(block.id)).map((block) => block.id);
};

/**
 * The text of a translation with what an editor wrote for a block of the original, at its place;
 * nothing written: without it. Undefined where that cannot be: a row before the head of its table,
 * a head whose rows are there.
 */
export const withTranslation = (
  beside: Beside,
  id: string,
  written: string,
): string | undefined => {
  const own = beside.original.blocks.find((block) => block.id === id);
  const present = beside.target.blocks.find((block) => block.id === id);
  if (!own) return undefined;
  const source = sourceOf(own.kind, written);
  if (source === '' && !present) return beside.target.text;
  const text = !present
    ? added(beside, own, source)
    : source === ''
      ? withoutBlock(beside.target, present)
      : replaced(beside.target.text, present.start, endOf(present), source);
  return text === undefined
    ? undefined
    : withoutMark(text, missingAfter(beside, id, source !== ''));
};

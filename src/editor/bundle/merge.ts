import { diffArrays } from 'diff';

/** A part of a merged text: settled, or one that both sides have changed. */
export type Piece = { text: string } | { conflict: { base: string; theirs: string; mine: string } };

/** A text three times: as both sides found it, and as each has left it. */
interface ThreeTexts {
  base: string;
  theirs: string;
  mine: string;
}

/** What one side has put in the place of some parts of the base. */
interface Hunk {
  from: number;
  to: number;
  parts: string[];
}

const lines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** The paragraphs of an article, each with the empty lines behind it; its head line by line. */
const paragraphs = (text: string): string[] => {
  const head = /^---\n[^]*?\n---\n+/.exec(text)?.[0] ?? '';
  const body = text.slice(head.length).match(/[^]+?(?:\n\n+|$)/g) ?? [];
  return [...lines(head), ...body];
};

const partsOf = (path: string, text: string): string[] =>
  path.endsWith('.mdx') ? paragraphs(text) : lines(text);

/** As many paragraphs in the place of as many are an edit of each. */
const oneByOne = ({ from, to, parts }: Hunk): Hunk[] =>
  to - from === parts.length
    ? parts.map((part, index) => ({ from: from + index, to: from + index + 1, parts: [part] }))
    : [{ from, to, parts }];

const hunksOf = (base: string[], side: string[]): Hunk[] => {
  const hunks: Hunk[] = [];
  let at = 0;
  let open: Hunk | undefined;
  for (const { value, added, removed } of diffArrays(base, side)) {
    if (!added && !removed) {
      at += value.length;
      open = undefined;
      continue;
    }
    if (!open) hunks.push((open = { from: at, to: at, parts: [] }));
    if (added) open.parts.push(...value);
    else open.to = at += value.length;
  }
  return hunks.flatMap(oneByOne);
};

const isPlace = ({ from, to }: Hunk): boolean => from === to;

/** Whether two sides meet: one changes what the other does, or both put something in one place. */
const meet = (a: Hunk, b: Hunk): boolean =>
  (isPlace(a) && isPlace(b) && a.from === b.from) || (a.from < b.to && b.from < a.to);

/** The parts of a side in the place of some of the base. */
const sideOf = (base: string[], hunks: Hunk[], from: number, to: number): string[] => {
  const parts: string[] = [];
  let at = from;
  for (const hunk of hunks) {
    parts.push(...base.slice(at, hunk.from), ...hunk.parts);
    at = hunk.to;
  }
  return [...parts, ...base.slice(at, to)];
};

const order = (a: Hunk, b: Hunk): number => a.from - b.from || a.to - b.to;

/** The hunks of both sides, those that meet together, in the order of the text. */
const groupsOf = (hunks: readonly Hunk[]): Hunk[][] => {
  const groups: Hunk[][] = [];
  for (const hunk of [...hunks].sort(order)) {
    const last = groups.at(-1);
    if (last?.some((other) => meet(other, hunk))) last.push(hunk);
    else groups.push([hunk]);
  }
  return groups;
};

/** The last paragraph has an empty line behind it too, so that another can follow. */
const closed = (text: string): string => `${text}\n`;

/**
 * Joins what two sides have made of one text: an article paragraph by paragraph, other files line by
 * line. What both have changed in different ways is given as a conflict; nothing is left out. The pieces
 * have one line end more than the text that `settle` makes of them.
 */
export const mergeTexts = (path: string, { base, theirs, mine }: ThreeTexts): Piece[] => {
  const parts = partsOf(path, closed(base));
  const left = hunksOf(parts, partsOf(path, closed(theirs)));
  const right = hunksOf(parts, partsOf(path, closed(mine)));
  const pieces: Piece[] = [];
  let settled = '';
  let at = 0;
  for (const group of groupsOf([...left, ...right])) {
    const from = Math.min(...group.map((hunk) => hunk.from));
    const to = Math.max(...group.map((hunk) => hunk.to));
    const made = (side: Hunk[]): string =>
      sideOf(
        parts,
        group.filter((hunk) => side.includes(hunk)),
        from,
        to,
      ).join('');
    const [before, theirPart, ownPart] = [parts.slice(from, to).join(''), made(left), made(right)];
    settled += parts.slice(at, from).join('');
    at = to;
    if (theirPart === ownPart || ownPart === before) settled += theirPart;
    else if (theirPart === before) settled += ownPart;
    else {
      if (settled !== '') pieces.push({ text: settled });
      settled = '';
      pieces.push({ conflict: { base: before, theirs: theirPart, mine: ownPart } });
    }
  }
  settled += parts.slice(at).join('');
  if (settled !== '') pieces.push({ text: settled });
  return pieces;
};

/** Whether nothing is to be settled. */
export const isClean = (pieces: readonly Piece[]): boolean =>
  pieces.every((piece) => 'text' in piece);

/** The whole text, with a text for each conflict, in their order. */
export const settle = (pieces: readonly Piece[], choices: readonly string[] = []): string => {
  const left = [...choices];
  return pieces
    .map((piece) => ('text' in piece ? piece.text : (left.shift() ?? piece.conflict.mine)))
    .join('')
    .replace(/\n$/, '');
};

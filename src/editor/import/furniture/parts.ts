import type { Reason } from '../../words/commands.ts';
import type { Line } from '../read/lines.ts';
import { isProse } from '../read/sentence.ts';
import { authorsFrom, footFrom } from './foot.ts';
import { sentenceTitle, titleBelowProse } from './head.ts';
import type { Known } from './known.ts';
import { spanOf } from './span.ts';

/** The parts of a page, by the numbers of their lines from 0. */
export interface Parts {
  /** The title stands here or below. */
  top: number;
  /** The first line of running text. */
  first: number;
  /** What says something of the text may stand up to here. */
  headEnd: number;
  /** Behind the last line of running text. */
  last: number;
  /** Where the foot of the page begins for certain. */
  foot: number;
  /** Whether a line below the text tells of its author. */
  isAuthor: (index: number) => boolean;
  /** Where the visitors' part begins. */
  end: number;
}

/** How far below its first paragraph the head of a page goes on: a line on the author, buttons. */
const LEADS = 3;

/** The line on the author may stand below a first paragraph that sums the text up. */
const endOfHead = (lines: readonly Line[], known: Known, first: number, last: number): number => {
  let leads = 0;
  let end = first;
  for (let i = first; i < last && leads <= LEADS; i += 1) {
    if (isProse(lines[i]!)) leads += 1;
    else if (lines[i]!.hint === undefined && known.factsAt(i)) end = i + 1;
  }
  const isKind = (i: number): boolean => known.kindAt(i) !== undefined && !isProse(lines[i]!);
  const isNumber = (i: number): boolean => /^[1-9]\d{0,4}$/.test(lines[i]?.text ?? '');
  // The counts of two buttons, one below the other; a number above a text is that of its part.
  const isButton = (i: number): boolean =>
    isKind(i) || (isNumber(i) && i + 1 < last && (isNumber(i + 1) || isKind(i + 1)));
  while (end > first && end < last && isButton(end)) end += 1;
  return end;
};

/** Finds the parts of a page; a sentence that is its title is marked as that. */
export const partsOf = (lines: Line[], known: Known, end: number): Parts => {
  const { kindAt, factsAt, isKnown, isByline, inMenu } = known;
  const isFurniture = (index: number): boolean => isKnown(index) || inMenu.has(index);
  const titleAt = sentenceTitle(lines, isFurniture, isByline);
  const top = titleBelowProse(lines, isFurniture, isByline) ?? 0;
  if (titleAt !== undefined) lines[titleAt] = { ...lines[titleAt]!, hint: 'h1' };
  const endAt = (index: number): Reason | undefined =>
    kindAt(index) ?? (factsAt(index)?.authors.length ? 'credits' : undefined);
  let isAuthor: (index: number) => boolean = () => false;
  const { first, last, foot } = spanOf(
    lines,
    end,
    (index) => index < top || isKnown(index),
    (from) => {
      isAuthor = authorsFrom(lines, from, factsAt);
      return footFrom(lines, from, end, endAt, isAuthor);
    },
  );
  return { top, first, headEnd: endOfHead(lines, known, first, last), last, foot, isAuthor, end };
};

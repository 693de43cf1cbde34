import type { SearchPassages } from '../../shared/files.ts';
import { findMarks, mayAnswer, type MarkedRange } from './marks.ts';
import type { Wanted } from './wanted.ts';
import { isAside } from './aside.ts';
import type { QueryElement } from '../understand/elements.ts';

/** A piece of a passage; what answers the query is marked. */
type Piece = [text: string, isMarked: boolean];

export interface ShownPassage {
  anchor: string;
  pieces: Piece[];
  /** How much of the query the passage answers to, and how closely together. */
  value: number;
}

const LENGTH = { han: 70, other: 190 };
const TOGETHER = 0.4;
const GAP = 3;
/** The address of a block of an article; those of a summary have a name. */
const BLOCK = /^[a-z]+\d+[a-z]*$/;
const ARTICLE = 0.85;
const ASIDE = 0.5;

/** Each element counts once, by its surest mark; neighbours in the query that are neighbours
 * in the text count more. */
const valueOf = (marks: readonly MarkedRange[], elements: readonly QueryElement[]): number => {
  const trusts = new Map<number, number>();
  const pairs = new Set<number>();
  marks.forEach(({ element, trust, end }, at) => {
    trusts.set(element, Math.max(trust, trusts.get(element) ?? 0));
    for (const next of marks.slice(at + 1)) {
      if (next.start - end > GAP) break;
      if (next.element === element + 1 && next.start >= end) pairs.add(element);
    }
  });
  let value = 0;
  for (const [element, trust] of trusts) value += trust * elements[element]!.weight;
  for (const element of pairs) value += TOGETHER * elements[element]!.weight;
  return value;
};

type Range = [start: number, end: number];

const merge = (marks: readonly MarkedRange[]): Range[] => {
  const merged: Range[] = [];
  for (const { start, end } of marks) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
};

// Where a window of the text holds most marks.
const densest = (ranges: readonly Range[], limit: number): number => {
  let best = { at: 0, count: 0 };
  ranges.forEach(([start], at) => {
    const count = ranges.filter(([from, to]) => from >= start && to <= start + limit).length;
    if (count > best.count) best = { at, count };
  });
  return ranges[best.at]?.[0] ?? 0;
};

/** The window of a text that holds most of what is marked: the thing itself, not what is akin to it. */
const cut = (text: string, found: readonly MarkedRange[]): Piece[] => {
  const all = merge(found);
  const ranges = merge(found.filter(({ isShown }) => isShown));
  const limit = /\p{Script=Han}/u.test(text) ? LENGTH.han : LENGTH.other;
  let [from, to] = [0, text.length];
  if (text.length > limit) {
    from = Math.max(
      0,
      densest(ranges.length > 0 ? ranges : all, limit * 0.7) - Math.floor(limit / 4),
    );
    from = Math.min(from, text.length - limit);
    if (from > 0) from += text.slice(from, from + 20).search(/(?<=[\s，。；、])|$/u) % 20;
    to = Math.min(text.length, from + limit);
    if (to < text.length) to -= Math.max(0, [...text.slice(to - 15, to)].reverse().indexOf(' '));
  }
  const pieces: Piece[] = from > 0 ? [['… ', false]] : [];
  let at = from;
  for (const [start, end] of ranges) {
    if (start < from || end > to) continue;
    if (start > at) pieces.push([text.slice(at, start), false]);
    pieces.push([text.slice(start, end), true]);
    at = end;
  }
  if (at < to) pieces.push([text.slice(at, to), false]);
  if (to < text.length) pieces.push([' …', false]);
  return pieces;
};

// What a passage can be worth at most.
const promiseOf = (text: string, elements: readonly QueryElement[], wanted: Wanted): number => {
  const trusts = mayAnswer(text, wanted);
  return elements.reduce((sum, { weight }, at) => {
    const own = trusts[at]!;
    const isTogether = own > 0 && (trusts[at + 1] ?? 0) > 0;
    return sum + weight * (own + (isTogether ? TOGETHER : 0));
  }, 0);
};

// The same sum in another order.
const NOISE = 1e-9;

/** What tells of the case itself goes before what its article says on the way. */
const standingOf = (anchor: string): number => (BLOCK.test(anchor) ? ARTICLE : 1);

/** Of the most promising passages so many that answer are compared, and no more than so many read. */
const MOST_CLOSELY = { answering: 4, read: 12 };

/**
 * The passage that answers best to a query, of equals the first; also if only a tag answers. What it
 * is worth says how well the text answers, whichever passage is shown.
 */
export const bestPassage = (
  passages: SearchPassages,
  elements: readonly QueryElement[],
  wanted: Wanted,
): ShownPassage | undefined => {
  if (passages.length === 0) return undefined;
  let best: { value: number; at: number; marks: MarkedRange[] } = { value: 0, at: 0, marks: [] };
  let most = 0;
  const promising = passages
    .map(([, text], at) => ({ at, promise: promiseOf(text, elements, wanted) }))
    .filter(({ promise }) => promise > 0)
    .sort((a, b) => b.promise - a.promise || a.at - b.at)
    .slice(0, MOST_CLOSELY.read);
  let answering = 0;
  for (const { at, promise } of promising) {
    // To read a passage closely is dear: what cannot be better than what is found, is not.
    if (promise <= best.value + (at > best.at ? NOISE : -NOISE)) break;
    if (answering === MOST_CLOSELY.answering) break;
    const [anchor, text] = passages[at]!;
    const marks = findMarks(text, wanted);
    const answers = valueOf(marks, elements);
    if (answers > 0) answering += 1;
    most = Math.max(most, answers);
    const value = answers * standingOf(anchor) * (isAside(text, marks) ? ASIDE : 1);
    if (value > best.value || (value === best.value && at < best.at)) best = { value, at, marks };
  }
  const [anchor, text] = passages[best.at]!;
  return { anchor, pieces: cut(text, best.marks), value: most };
};

import type { Reason } from '../../words/commands.ts';
import type { LineFacts } from '../metadata/fields/facts.ts';
import { markFlowing } from '../read/breaks/join-broken.ts';
import type { Dropped, Line } from '../read/lines.ts';
import { isProse } from '../read/sentence.ts';
import { whyBelow } from './below.ts';
import { commentsFrom } from './comments.ts';
import { whyAtEdge } from './edge.ts';
import { isTrail } from './kinds/kinds.ts';
import { knowLines } from './known.ts';
import { partsOf } from './parts.ts';
import { runningHeads } from './running-heads.ts';
import { numberedParts } from './runs.ts';
import type { Walk, Why } from './walk.ts';
import { whyWithin } from './within.ts';

/** A page parted: what may be its text, with what stands at its edges, and what went. */
export interface Parted {
  /** Above the text: its title is among them. */
  head: Line[];
  body: Line[];
  dropped: Dropped[];
  /** What lines at the edges say of the text, in their order. */
  facts: { line: Line; facts: LineFacts; isFoot: boolean }[];
}

/** What follows these is the foot of a page. */
const ENDS_TEXT = new Set<Reason>([
  ...(['about the author', 'call to readers', 'comment form', 'copyright', 'credits'] as const),
  ...(['end mark', 'foot of the page', 'metadata', 'navigation', 'related articles'] as const),
  ...(['tag hints', 'comments closed'] as const),
]);

/** Why each line is left out, by where it stands. */
const whyOf = (walk: Walk): Why => {
  const { lines, known, parts } = walk;
  const { top, first, headEnd, last, end } = parts;
  const numbered = numberedParts(lines, first, last);
  const isRunningHead = runningHeads(lines, first, { numbered, rows: known.rows });
  const within = whyWithin(walk, numbered, isRunningHead);
  const below = whyBelow(walk, isRunningHead);
  const above: Why = (index) => {
    const isMenu = known.inMenu.has(index);
    const isPath = isTrail(lines[index]!) && lines[index]!.hint !== 'h1';
    // A site may call the line on number and day its navigation.
    const date = known.isBeside(index) && !lines[index]!.linked && known.factsAt(index)?.date;
    if (date && date.of === 'label') return 'metadata';
    return whyAtEdge(lines, known, index) ?? (isMenu || isPath ? 'navigation' : undefined);
  };
  return (index) => {
    if (index >= end) return 'comments';
    if (known.inContents.has(index)) return 'table of contents';
    if (index < top && isProse(lines[index]!)) return 'navigation';
    if (index < first) return above(index);
    if (index >= last) return below(index);
    const isHead = index < headEnd && !isProse(lines[index]!);
    return (isHead ? whyAtEdge(lines, known, index) : undefined) ?? within(index);
  };
};

/**
 * Parts a page: decides what is text by where it stands, and leaves out what is furniture there.
 * Within the text only lines go that are no sentence and can be nothing else.
 */
export const partPage = (page: readonly Line[], isKept: (line: Line) => boolean): Parted => {
  const lines = markFlowing(page);
  const end = commentsFrom(lines);
  const known = knowLines(lines);
  const parts = partsOf(lines, known, end);
  const parted: Parted = { head: [], body: [], dropped: [], facts: [] };
  const { dropped } = parted;
  const walk: Walk = {
    ...{ lines, known, parts, dropped },
    ...{ isFoot: false, isRelated: false, isAbout: false, hasNotes: false },
  };
  const whyAt = whyOf(walk);
  for (const [index, line] of lines.entries()) {
    if (isKept(line)) {
      walk.isRelated = false;
      parted.body.push(line);
      continue;
    }
    const why = whyAt(index);
    const isBelow = index >= parts.last;
    const facts = why === 'metadata' ? known.factsAt(index) : undefined;
    if (facts) parted.facts.push({ line, facts, isFoot: isBelow });
    if (why) dropped.push({ line, why });
    else (index < parts.first ? parted.head : parted.body).push(line);
    walk.isFoot ||= isBelow && why !== undefined && ENDS_TEXT.has(why);
  }
  return parted;
};

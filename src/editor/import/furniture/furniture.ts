import type { Reason } from '../../words/commands.ts';
import { readFields, saysSomething, type LineFacts } from '../metadata/fields.ts';
import { tableLines } from '../structure/tables.ts';
import { endsSentence, type Dropped, type Line } from '../read/lines.ts';
import { isProse, isSentence } from '../read/sentence.ts';
import { widthOf } from '../read/width.ts';
import { markFlowing } from '../read/line-breaks.ts';
import { boxedLines } from './boxes.ts';
import { authorsFrom, footFrom, isLoose } from './foot.ts';
import { runningHeads } from './running-heads.ts';
import { sentenceTitle, titleBelowProse } from './head.ts';
import { commentsFrom } from './comments.ts';
import { isBar, isTrail, kindAnywhere, kindAtEdge } from './kinds.ts';
import { contents, menus, numberedParts } from './runs.ts';
import { MAYBE_RELATED, READ_MORE, RELATED } from './sections.ts';
import { isAbout, spanOf } from './span.ts';

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

const looksLikeTitle = (line: Line): boolean =>
  line.hint !== 'row' &&
  widthOf(line.text) <= 100 &&
  (!endsSentence(line.text) || /[?？؟!！…]$/.test(line.text) || line.linked === true);

const NOTES =
  /^(?:参考文献|注释|注|附录?|references?|notes?|appendix|sources|منابع|پی ?‌?نوشت(?: ?‌?ها)?|پیوست)[:：]?$/iu;
const isNote = (text: string): boolean =>
  /^[[［【(（]?\p{Nd}{1,3}[\]］】)）.．、]\s?\S/u.test(text);

/** How far below its first paragraph the head of a page goes on: a line on the author, buttons. */
const LEADS = 3;

/**
 * Parts a page: decides what is text by where it stands, and leaves out what is furniture there.
 * Within the text only lines go that are no sentence and can be nothing else.
 */
export const partPage = (page: readonly Line[], isKept: (line: Line) => boolean): Parted => {
  const lines = markFlowing(page);
  const end = commentsFrom(lines);
  const rows = tableLines(lines);
  const inContents = contents(lines);
  const prose = lines.filter((line) => isProse(line));
  // Where most of a text stands in what calls itself a menu, the markup is no help.
  const isMarked = prose.filter(({ beside }) => beside).length < prose.length / 2;
  const isBeside = ({ beside }: Line): boolean => isMarked && beside === true;
  const anywhere = lines.map((line, i) => (rows.has(i) ? undefined : kindAnywhere(line)));
  const atEdge = lines.map((line, i) => (rows.has(i) ? undefined : kindAtEdge(line)));
  const read = new Map<number, LineFacts | undefined>();
  const factsAt = (index: number): LineFacts | undefined => {
    if (!read.has(index)) {
      const line = lines[index]!;
      const isOther = rows.has(index) || line.hint === 'h1' || line.flowing;
      read.set(index, isOther ? undefined : readFields(line));
    }
    return read.get(index);
  };
  const inMenu = menus(
    lines,
    (index) => inContents.has(index),
    (index) => factsAt(index) !== undefined,
  );
  const kindAt = (index: number): Reason | undefined => anywhere[index] ?? atEdge[index];
  const endAt = (index: number): Reason | undefined =>
    kindAt(index) ?? (factsAt(index)?.authors.length ? 'credits' : undefined);
  const isKnown = (index: number): boolean =>
    kindAt(index) !== undefined || isBeside(lines[index]!) || factsAt(index) !== undefined;
  const isByline = (index: number): boolean =>
    factsAt(index)?.date !== undefined || (factsAt(index)?.authors.length ?? 0) > 0;
  const titleAt = sentenceTitle(lines, (index) => isKnown(index) || inMenu.has(index), isByline);
  const top = titleBelowProse(lines, (index) => isKnown(index) || inMenu.has(index), isByline) ?? 0;
  if (titleAt !== undefined) lines[titleAt] = { ...lines[titleAt]!, hint: 'h1' };
  const { first, last, foot } = spanOf(
    lines,
    end,
    (index) => index < top || isKnown(index),
    (from) => footFrom(lines, from, end, endAt, authorsFrom(lines, from, factsAt)),
  );
  // The line on the author may stand below a first paragraph that sums the text up.
  let leads = 0;
  let headEnd = first;
  for (let i = first; i < last && leads <= LEADS; i += 1) {
    if (isProse(lines[i]!)) leads += 1;
    else if (lines[i]!.hint === undefined && factsAt(i)) headEnd = i + 1;
  }
  while (
    headEnd > first &&
    headEnd < last &&
    (anywhere[headEnd] ?? atEdge[headEnd]) &&
    !isProse(lines[headEnd]!)
  )
    headEnd += 1;

  const parted: Parted = { head: [], body: [], dropped: [], facts: [] };
  let isFoot = false;
  let related: 'no' | 'list' = 'no';
  let about = false;
  let notes = false;

  const whyAtEdge = (index: number): Reason | undefined => {
    const line = lines[index]!;
    if (isBeside(line)) return 'navigation';
    const facts = factsAt(index);
    if (facts && saysSomething(facts)) return 'metadata';
    const known = anywhere[index] ?? atEdge[index];
    if (known) return known;
    if (facts) return 'credits';
    if (line.linked && !line.hint?.startsWith('h')) return 'navigation';
    if (rows.has(index)) return undefined;
    if (isBar(line)) return 'bar';
    if (/^\p{Nd}{1,4}$/u.test(line.text)) return 'number';
    return undefined;
  };

  const numbered = numberedParts(lines, first, last);
  const isRunningHead = runningHeads(lines, first, { numbered, rows });
  const isBoxed = boxedLines(lines, { first, last }, (index) => anywhere[index]);

  const whyWithin = (index: number): Reason | undefined => {
    const line = lines[index]!;
    if (isBeside(line) && !isProse(line)) return 'navigation';
    const isHeading = /^h[123]$/.test(line.hint ?? '');
    if (RELATED.pattern.test(line.probe) && (!isSentence(line) || READ_MORE.test(line.probe))) {
      related = 'list';
      return RELATED.why;
    }
    if (related === 'list') {
      const next = lines[index + 1];
      const isEntry = looksLikeTitle(line) && !isSentence(line) && !isHeading;
      const before = parted.dropped.at(-1)?.line === lines[index - 1];
      // An empty line ends a list; what stands alone above running text is a heading.
      const isOver =
        (line.gap && before && !RELATED.pattern.test(lines[index - 1]?.probe ?? '')) ||
        (!line.linked &&
          next &&
          !next.gap &&
          isProse(next) &&
          before &&
          !RELATED.pattern.test(lines[index - 1]?.probe ?? ''));
      if (isEntry && !isOver && line.hint !== 'row') return RELATED.why;
      related = 'no';
    }
    if (isHeading) return undefined;
    if (/^\p{Nd}{1,3}$/u.test(line.text)) {
      if (numbered.has(index)) return undefined;
      // The number of a page stands by itself; a column of numbers is a table's.
      const isNumber = (one: Line | undefined): boolean => /^\p{Nd}+$/u.test(one?.text ?? '');
      const before = lines[index - 1];
      const isBelow = before && (isProse(before) || widthOf(before.text) >= 40);
      return isBelow && !isNumber(lines[index + 1]) ? 'number' : undefined;
    }
    if (isRunningHead(index)) return 'number';
    return anywhere[index] ?? (!rows.has(index) && isBoxed(index) ? 'navigation' : undefined);
  };

  // Below «three rules:» even short lines are the text's own.
  const isListed = /[:：]$/.test(lines[last - 1]?.text ?? '');
  let lastKnown = end - 1;
  while (lastKnown >= last && !kindAt(lastKnown) && !factsAt(lastKnown)) lastKnown -= 1;

  const whyBelow = (index: number): Reason | undefined => {
    const line = lines[index]!;
    // «Until the next one,» and the name below it sign a letter.
    if (!isFoot && index < foot && /[,，،]$/.test(lines[index - 1]?.text ?? '')) return undefined;
    if (RELATED.pattern.test(line.probe) || (isFoot && MAYBE_RELATED.pattern.test(line.probe))) {
      related = 'list';
      about = false;
      return RELATED.why;
    }
    if (isAbout(line)) {
      about = true;
      related = 'no';
      return 'about the author';
    }
    const known = whyAtEdge(index);
    if (known && !(notes && isNote(line.text))) {
      if (known !== 'caption' && known !== 'number') about = false;
      return known;
    }
    if (about && (isProse(line) || isFoot)) return 'about the author';
    if (related === 'list' && (looksLikeTitle(line) || isFoot)) return RELATED.why;
    if (!isProse(line) && inMenu.has(index) && !line.hint && isFoot) return 'navigation';
    if (NOTES.test(line.probe)) {
      notes = true;
      return undefined;
    }
    if (isNote(line.text)) return undefined;
    if (isRunningHead(index)) return 'number';
    if (index >= foot) return 'foot of the page';
    const isOwn =
      isFoot || (isListed ? false : isLoose(line) && lastKnown > index && !rows.has(index));
    return isOwn && !isSentence(line) ? 'foot of the page' : undefined;
  };

  lines.forEach((line, index) => {
    const drop = (why: Reason): void => {
      parted.dropped.push({ line, why });
      isFoot ||= index >= last && ENDS_TEXT.has(why);
    };
    const stay = (): unknown => (index < first ? parted.head : parted.body).push(line);
    if (isKept(line)) {
      related = 'no';
      return parted.body.push(line);
    }
    if (index >= end) return drop('comments');
    if (inContents.has(index)) return drop('table of contents');
    if (index < top && isProse(line)) return drop('navigation');
    const why =
      index < first
        ? (whyAtEdge(index) ??
          (inMenu.has(index) || (isTrail(line) && line.hint !== 'h1') ? 'navigation' : undefined))
        : index >= last
          ? whyBelow(index)
          : ((index < headEnd && !isProse(line) ? whyAtEdge(index) : undefined) ??
            whyWithin(index));
    const facts = read.get(index);
    if (facts && why === 'metadata') parted.facts.push({ line, facts, isFoot: index >= last });
    return why ? drop(why) : stay();
  });
  return parted;
};

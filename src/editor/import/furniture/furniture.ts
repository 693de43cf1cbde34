import type { Reason } from '../../words/commands.ts';
import { FRAME, isChannelRow, isTrail } from './frame.ts';
import { SINGLE } from './patterns.ts';
import { bodyWidth, contents, isLong, menus } from './runs.ts';
import { ABOUT_AUTHOR, COMMENTS, CONTENTS, RELATED } from './sections.ts';
import { endsSentence, type Dropped, type Line } from '../read/lines.ts';
import { widthOf } from '../read/width.ts';
import { tableLines } from '../structure/tables.ts';

const looksLikeTitle = ({ text }: Line): boolean =>
  widthOf(text) <= 90 && (!endsSentence(text) || /[?？؟]$/.test(text));

/** Where the visitors' part begins: a marker with the body of the text before it. */
const commentsFrom = (lines: readonly Line[]): number => {
  const total = bodyWidth(lines);
  const found = lines.findIndex(({ probe }, index) => {
    if (!COMMENTS.pattern.test(probe)) return false;
    const before = bodyWidth(lines.slice(0, index));
    return before > 0 && (before >= 600 || before >= total * 0.4);
  });
  return found < 0 ? lines.length : found;
};

const isSentence = ({ text }: Line): boolean =>
  endsSentence(text) &&
  !/(?:\.\.\.|…)$/.test(text) &&
  (/\p{Script=Han}/u.test(text) ? widthOf(text) >= 20 : text.split(' ').length >= 5);

const PATTERNS = [...SINGLE, ...FRAME];

const kindOf = (line: Line): Reason | undefined =>
  PATTERNS.find(({ pattern }) => pattern.test(line.probe))?.why ??
  (isChannelRow(line) ? 'navigation' : undefined);

/**
 * Takes page furniture away: menus, bars of dates and counters, related articles, buttons,
 * comments and their forms. Returns what stays and, for the editor, each line that went and why.
 */
export const dropFurniture = (lines: readonly Line[]): { kept: Line[]; dropped: Dropped[] } => {
  const kept: Line[] = [];
  const dropped: Dropped[] = [];
  const end = commentsFrom(lines);
  const inMenu = menus(lines.slice(0, end));
  const inContents = contents(lines.slice(0, end));
  const inTable = tableLines(lines);
  const kinds = lines.map((line, index) => (inTable.has(index) ? undefined : kindOf(line)));
  const isBody = (test: (line: Line) => boolean): number =>
    lines.findLastIndex((line, i) => i < end && test(line) && !kinds[i]);
  // A page of short lines has no long one: its last sentence is where the foot may begin.
  const last = Math.max(isBody(isLong), isBody(isLong) < 0 ? isBody(isSentence) : -1);
  const first = lines.findIndex((line) => isLong(line) && isSentence(line));
  const body = bodyWidth(lines.slice(0, end));
  let inRelated = false;
  let isOver = false;
  let inFoot = false;
  let author = 0;
  lines.forEach((line, index) => {
    const drop = (why: Reason): void => {
      dropped.push({ line, why });
      inFoot ||= index > last && why !== 'number' && why !== 'separator';
      isOver ||= why === 'end mark' && bodyWidth(lines.slice(0, index)) >= body * 0.7;
    };
    if (index >= end) return drop('comments');
    if (isOver) return drop(kinds[index] ?? 'foot of the page');
    if (inContents.has(index)) return drop(CONTENTS.why);
    if (RELATED.pattern.test(line.probe) && widthOf(line.text) <= 90) {
      inRelated = true;
      return drop(RELATED.why);
    }
    const isTail = lines.slice(index + 1, index + 4).filter(isLong).length < 2;
    if (isTail && index > lines.length / 2 && ABOUT_AUTHOR.pattern.test(line.probe)) {
      author = 2;
      return drop(ABOUT_AUTHOR.why);
    }
    const single = kinds[index];
    if (single) return drop(single);
    author -= 1;
    if (author > 0) return drop(ABOUT_AUTHOR.why);
    if (inMenu.has(index) || (index < first && isTrail(line))) return drop('navigation');
    // A list whose entries follow each other ends at an empty line, if the text goes on.
    const entries = dropped.at(-1)?.line === lines[index - 1] && !lines[index - 1]?.gap;
    if (inRelated && looksLikeTitle(line) && !(line.gap && entries && index < last))
      return drop(RELATED.why);
    inRelated = false;
    // A marker with no text before it is only a counter in the head of the page.
    if (COMMENTS.pattern.test(line.probe)) return drop(COMMENTS.why);
    if (inFoot && widthOf(line.text) <= 90 && !isSentence(line)) return drop('foot of the page');
    kept.push(line);
  });
  return { kept, dropped };
};

import type { Reason } from '../../i18n/commands.ts';
import { SINGLE } from './furniture-patterns.ts';
import { ABOUT_AUTHOR, COMMENTS, CONTENTS, RELATED } from './furniture-sections.ts';
import { endsSentence, type Dropped, type Line } from './lines.ts';
import { widthOf } from './width.ts';
import { tableLines } from './tables.ts';

/** As wide as a line must be to count as running text. */
const LONG = 60;

const isLong = ({ text }: Line): boolean => widthOf(text) >= LONG;
const bodyWidth = (lines: readonly Line[]): number =>
  lines.filter(isLong).reduce((sum, { text }) => sum + widthOf(text), 0);

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

const isItem = ({ text }: Line): boolean =>
  widthOf(text) <= 12 && text.split(' ').length <= 2 && !/[\p{P}\p{Nd}]/u.test(text);

/** Indices of runs of tiny lines before the first or after the last long line: menus. */
const menus = (lines: readonly Line[]): Set<number> => {
  const first = lines.findIndex(isLong);
  const last = lines.findLastIndex(isLong);
  const found = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= 3) run.forEach((index) => found.add(index));
    run = [];
  };
  lines.forEach((line, index) => {
    const outside = first < 0 || index < first || index > last;
    if (outside && isItem(line)) run.push(index);
    else close();
  });
  close();
  return found;
};

const isSentence = ({ text }: Line): boolean =>
  endsSentence(text) &&
  !/(?:\.\.\.|…)$/.test(text) &&
  (/\p{Script=Han}/u.test(text) ? widthOf(text) >= 20 : text.split(' ').length >= 5);

/** The entries of a table of contents after its heading: each comes again as a heading below. */
const contents = (lines: readonly Line[]): Set<number> => {
  const plain = lines.map(({ probe }) => probe.replace(/^[\p{P}\p{S}\p{Nd}\s]+|[\p{P}\s]+$/gu, ''));
  const found = new Set<number>();
  lines.forEach(({ probe }, index) => {
    if (!CONTENTS.pattern.test(probe)) return;
    let at = index + 1;
    while (plain[at] && plain.indexOf(plain[at]!, at + 1) > at) at += 1;
    if (at > index + 1) for (let k = index; k < at; k += 1) found.add(k);
  });
  return found;
};

const kindOf = ({ probe }: Line): Reason | undefined =>
  SINGLE.find(({ pattern }) => pattern.test(probe))?.why;

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
  let inRelated = false;
  let inFoot = false;
  let author = 0;
  lines.forEach((line, index) => {
    const drop = (why: Reason): void => {
      dropped.push({ line, why });
      inFoot ||= index > last && why !== 'number' && why !== 'separator';
    };
    if (index >= end) return drop('comments');
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
    if (inMenu.has(index)) return drop('navigation');
    if (inRelated && looksLikeTitle(line)) return drop(RELATED.why);
    inRelated = false;
    // A marker with no text before it is only a counter in the head of the page.
    if (COMMENTS.pattern.test(line.probe)) return drop(COMMENTS.why);
    if (inFoot && widthOf(line.text) <= 90 && !isSentence(line)) return drop('foot of the page');
    kept.push(line);
  });
  return { kept, dropped };
};

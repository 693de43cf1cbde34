import { COMMENTS, RELATED, SINGLE } from './furniture-patterns.ts';
import { endsSentence, widthOf, type Dropped, type Line } from './lines.ts';

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

/**
 * Takes page furniture away: menus, bars of dates and counters, related articles, buttons,
 * comments and their forms. Returns what stays and, for the editor, each line that went and why.
 */
export const dropFurniture = (lines: readonly Line[]): { kept: Line[]; dropped: Dropped[] } => {
  const kept: Line[] = [];
  const dropped: Dropped[] = [];
  const end = commentsFrom(lines);
  const inMenu = menus(lines.slice(0, end));
  let inRelated = false;
  lines.forEach((line, index) => {
    const drop = (why: string): number => dropped.push({ line, why });
    if (index >= end) return drop('comments');
    if (RELATED.pattern.test(line.probe) && widthOf(line.text) <= 90) {
      inRelated = true;
      return drop(RELATED.why);
    }
    const single = SINGLE.find(({ pattern }) => pattern.test(line.probe));
    if (single) return drop(single.why);
    if (inMenu.has(index)) return drop('navigation');
    if (inRelated && looksLikeTitle(line)) return drop(RELATED.why);
    inRelated = false;
    // A marker with no text before it is only a counter in the head of the page.
    if (COMMENTS.pattern.test(line.probe)) return drop(COMMENTS.why);
    return kept.push(line);
  });
  return { kept, dropped };
};

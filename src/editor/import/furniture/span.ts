import type { Line } from '../read/lines.ts';
import { isProse } from '../read/sentence.ts';
import { widthOf } from '../read/width.ts';
import { ABOUT, ABOUT_NAME, READ_MORE, RELATED } from './kinds/sections.ts';

/** A question or a cry is a title rather than the beginning of a text. */
const mayBeTitle = ({ text }: Line): boolean => /[？?؟！!]$/.test(text) && widthOf(text) <= 100;

/** A heading below which the page speaks of itself. */
export const isAbout = ({ probe }: Line): boolean =>
  probe.length <= 80 && (ABOUT.pattern.test(probe) || ABOUT_NAME.test(probe));

/** How many paragraphs a page says of itself, at the most. */
const ABOUT_PROSE = 3;

/** A heading of the last part of a page, with few lines of prose between it and `at`. */
const headingBefore = (
  lines: readonly Line[],
  at: number,
  isFurniture: (index: number) => boolean,
): number | undefined => {
  // A list of other articles is the end of a page only where the text has ended before it.
  const isRelated = (i: number): boolean =>
    RELATED.pattern.test(lines[i]!.probe) &&
    !/[:：]\s?\S/u.test(lines[i]!.probe) &&
    [i - 1, i - 2, i - 3].some((k) => k >= 0 && isFurniture(k));
  let prose = 0;
  for (let i = at; i >= 0 && prose <= ABOUT_PROSE; i -= 1) {
    const line = lines[i]!;
    if (isAbout(line) || isRelated(i)) return i;
    if (isProse(line)) prose += 1;
  }
  return undefined;
};

/**
 * Where the text of a page begins and ends: from its first running text to behind its last. Prose
 * above and below that is furniture is passed over; what cannot be explained is text, above `foot`.
 */
export const spanOf = (
  lines: readonly Line[],
  end: number,
  isFurniture: (index: number) => boolean,
  footOf: (first: number) => number,
): { first: number; last: number; foot: number } => {
  const isText = (index: number): boolean =>
    isProse(lines[index]!) &&
    !isFurniture(index) &&
    lines[index]!.linked === undefined &&
    lines[index]!.hint !== 'h1' &&
    !READ_MORE.test(lines[index]!.probe);
  // A question below «Read more» is the title of another article.
  const isEntry = (index: number): boolean => {
    if (!mayBeTitle(lines[index]!)) return false;
    for (let i = index - 1; i >= Math.max(0, index - 5); i -= 1) {
      if (RELATED.pattern.test(lines[i]!.probe)) return true;
      if (isText(i) && !mayBeTitle(lines[i]!)) return false;
    }
    return false;
  };
  let first = 0;
  while (first < end && (!isText(first) || mayBeTitle(lines[first]!))) first += 1;
  if (first === end) return { first: 0, last: end, foot: end };
  const foot = footOf(first);
  let total = 0;
  for (let i = first; i < end; i += 1) if (isText(i)) total += 1;
  let last = foot;
  let after = 0;
  while (last > first + 1) {
    if (!isText(last - 1) || isEntry(last - 1)) {
      last -= 1;
      continue;
    }
    const heading = headingBefore(lines, last - 1, isFurniture);
    if (heading === undefined || heading <= first) break;
    let own = 0;
    for (let i = heading; i < last; i += 1) if (isText(i)) own += 1;
    // A page says more of its subject than of itself.
    if (after + own > total * 0.5) break;
    after += own;
    last = heading;
  }
  return { first, last, foot };
};

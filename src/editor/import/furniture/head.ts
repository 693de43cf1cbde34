import type { Reason } from '../../words/commands.ts';
import { endsSentence, type Dropped, type Line } from '../read/lines.ts';
import { isProse } from '../read/sentence.ts';
import { widthOf } from '../read/width.ts';

/** What may well stand within a text: it does not show where its head ends. */
const WITHIN = new Set<Reason>(['advertisement', 'caption', 'number', 'separator']);

/**
 * Lines between a title and its text that stand above a line of the page's own: buttons, what an
 * author is, what an app asks.
 */
export const headFurniture = (
  title: number,
  below: readonly Line[],
  dropped: readonly Dropped[],
): Line[] => {
  const [top] = below;
  const prose = below.findIndex((line) => isProse(line));
  const first = below[prose];
  if (!first) return [];
  const numbers = dropped
    .filter(({ line, why }) => line.number < first.number && !WITHIN.has(why))
    .map(({ line }) => line.number);
  const end = Math.max(...numbers);
  // Directly below the title stands what says more of it.
  const isSubtitle = (line: Line): boolean =>
    line === top && widthOf(line.text) >= 20 && !numbers.some((n) => n > title && n < line.number);
  return below
    .slice(0, prose)
    .filter(
      (line) =>
        line.number < end &&
        line.hint === undefined &&
        !endsSentence(line.text) &&
        widthOf(line.text) <= 60 &&
        !isSubtitle(line),
    );
};

/** How far below a title the line on its author and day may stand. */
const NEAR = 8;

/**
 * A title that is a sentence: the first of the page, with nothing above it that could be one, and
 * who wrote it and when below it before any other sentence.
 */
export const sentenceTitle = (
  lines: readonly Line[],
  isFurniture: (index: number) => boolean,
  isByline: (index: number) => boolean,
): number | undefined => {
  const isText = (index: number): boolean => isProse(lines[index]!) && !isFurniture(index);
  const at = lines.findIndex((_, index) => isText(index));
  if (at < 0 || widthOf(lines[at]!.text) > 100 || lines.some(({ hint }) => hint === 'h1'))
    return undefined;
  if (lines.slice(0, at).some(({ text }, i) => !isFurniture(i) && widthOf(text) >= 24))
    return undefined;
  for (let i = at + 1; i < Math.min(lines.length, at + NEAR) && !isText(i); i += 1)
    if (isByline(i)) return at;
  return undefined;
};

/** A line that can be the title by its looks: neither running text nor a word or two. */
const isBroad = ({ text }: Line): boolean => widthOf(text) >= 24 && !endsSentence(text);

/**
 * Where the title stands, if running text of the page's own stands above it: a help for the search,
 * a word on cookies. Nothing above that text can be the title, and below it author and day follow.
 */
export const titleBelowProse = (
  lines: readonly Line[],
  isFurniture: (index: number) => boolean,
  isByline: (index: number) => boolean,
): number | undefined => {
  const prose = lines.flatMap((line, i) => (isProse(line) && !isFurniture(i) ? [i] : []));
  const [first = 0] = prose;
  if (prose.length < 4 || lines.slice(0, first).some((line, i) => !isFurniture(i) && isBroad(line)))
    return undefined;
  let from = first;
  for (const index of prose.slice(0, 3)) {
    if (index > from + NEAR) break;
    const at = lines.findIndex(
      (line, i) =>
        i > index && i <= index + NEAR && !isProse(line) && !isFurniture(i) && isBroad(line),
    );
    if (at < 0) return undefined;
    const next = prose.find((i) => i > at) ?? lines.length;
    for (let i = at + 1; i < Math.min(next, at + NEAR); i += 1) if (isByline(i)) return at;
    from = index;
  }
  return undefined;
};

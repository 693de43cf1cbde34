import type { Line } from '../read/lines.ts';
import { isProse, isSentence } from '../read/sentence.ts';
import { widthOf } from '../read/width.ts';
import { boxedLines } from './boxes.ts';
import { READ_MORE, RELATED } from './kinds/sections.ts';
import { looksLikeTitle, type Walk, type Why } from './walk.ts';

const isNumber = (line: Line | undefined): boolean => /^\p{Nd}+$/u.test(line?.text ?? '');

/** Whether a list of other articles goes on with a line. */
const isEntry = ({ lines, dropped }: Walk, index: number): boolean => {
  const line = lines[index]!;
  const before = lines[index - 1];
  const next = lines[index + 1];
  if (line.hint === 'row' || isSentence(line) || !looksLikeTitle(line)) return false;
  if (/^h[123]$/.test(line.hint ?? '')) return false;
  // An empty line ends a list; what stands alone above running text is a heading.
  const hasBegun = dropped.at(-1)?.line === before && !RELATED.pattern.test(before?.probe ?? '');
  const isHeading = !line.linked && next !== undefined && !next.gap && isProse(next);
  return !(hasBegun && (line.gap || isHeading));
};

/** Why a line within a text is no part of it: only what is no sentence and can be nothing else. */
export const whyWithin = (
  walk: Walk,
  numbered: ReadonlySet<number>,
  isRunningHead: (index: number) => boolean,
): Why => {
  const { lines, known } = walk;
  const isBoxed = boxedLines(lines, walk.parts, known.anywhere);
  return (index) => {
    const line = lines[index]!;
    if (known.isBeside(index) && (line.boxed || !isProse(line))) return 'navigation';
    if (RELATED.pattern.test(line.probe) && (!isSentence(line) || READ_MORE.test(line.probe))) {
      walk.isRelated = true;
      return RELATED.why;
    }
    if (walk.isRelated) {
      if (isEntry(walk, index)) return RELATED.why;
      walk.isRelated = false;
    }
    if (/^h[123]$/.test(line.hint ?? '')) return undefined;
    if (/^\p{Nd}{1,3}$/u.test(line.text)) {
      if (numbered.has(index)) return undefined;
      // The number of a page stands by itself; a column of numbers is a table's.
      const before = lines[index - 1];
      const isBelow = before && (isProse(before) || widthOf(before.text) >= 40);
      return isBelow && !isNumber(lines[index + 1]) ? 'number' : undefined;
    }
    if (isRunningHead(index)) return 'number';
    return (
      known.anywhere(index) ?? (!known.rows.has(index) && isBoxed(index) ? 'navigation' : undefined)
    );
  };
};

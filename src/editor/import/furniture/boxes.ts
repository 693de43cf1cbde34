import type { Reason } from '../../words/commands.ts';
import type { Line } from '../read/lines.ts';
import { isProse } from '../read/sentence.ts';
import { isLoose } from './foot.ts';

/** Kinds of lines that come several at once, as a box within a text. */
const BOXES = new Set<Reason>(['call to readers', 'share buttons', 'advertisement', 'counter']);

/** Which lines stand in a box in the middle of a text: between two lines of the page's own. */
export const boxedLines = (
  lines: readonly Line[],
  { first, last }: { first: number; last: number },
  kindOf: (index: number) => Reason | undefined,
): ((index: number) => boolean) => {
  const ofBox = (index: number): boolean =>
    BOXES.has(kindOf(index) ?? 'caption') && !isProse(lines[index]!);
  return (index) => {
    if (!isLoose(lines[index]!)) return false;
    const reaches = (step: number): boolean => {
      for (let i = index + step; i > first && i < last; i += step) {
        if (ofBox(i)) return true;
        if (!isLoose(lines[i]!) || Math.abs(i - index) > 4) return false;
      }
      return false;
    };
    return reaches(-1) && reaches(1);
  };
};

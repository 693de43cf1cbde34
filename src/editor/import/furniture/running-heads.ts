import { endsSentence, type Line } from '../read/lines.ts';
import { widthOf } from '../read/width.ts';
import { numberOf } from '../structure/markers.ts';

const withoutNumbers = ({ probe }: Line): string => {
  const letters = probe.replace(/[\p{P}\p{S}\p{Nd}\s]|(?<=\p{Nd}\s?)[年月期卷]|第|总/gu, '');
  return letters.length >= 3 ? letters.toLowerCase() : probe;
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\u200c]*/gu) ?? [];

/**
 * Which lines within a text are the head or foot of a printed page: what stood at the head of the
 * whole and comes again with another number, or stands beside the number of a page.
 */
export const runningHeads = (
  lines: readonly Line[],
  first: number,
  { numbered, rows }: { numbered: ReadonlySet<number>; rows: ReadonlySet<number> },
): ((index: number) => boolean) => {
  const heads = new Map(lines.slice(0, first).map((line) => [withoutNumbers(line), line.probe]));
  const words = new Set(lines.slice(0, first).flatMap(({ probe }) => wordsOf(probe)));
  const isPage = (index: number): boolean => /^\p{Nd}{1,4}$/u.test(lines[index]?.text ?? '');
  return (index) => {
    const line = lines[index]!;
    const isNumbered = /\p{Nd}/u.test(line.text);
    const isBesidePage = (isPage(index - 1) || isPage(index + 1)) && !numbered.size;
    if ((!isNumbered && !isBesidePage) || widthOf(line.text) > 60 || endsSentence(line.text))
      return false;
    const own = wordsOf(line.probe);
    if (numberOf(line.text) !== undefined) return false;
    if (line.flowing || /[.,،，。;؛]\s?\p{L}/u.test(line.text)) return false;
    if (isNumbered && isBesidePage && !rows.has(index)) return own.length <= 6;
    return (
      (heads.get(withoutNumbers(line)) ?? line.probe) !== line.probe ||
      (own.length > 1 && own.every((word) => words.has(word)))
    );
  };
};

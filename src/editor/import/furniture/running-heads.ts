import { endsSentence, type Line } from '../read/lines.ts';
import { widthOf } from '../read/width.ts';
import { numberOf } from '../structure/markers.ts';

const withoutNumbers = ({ probe }: Line): string => {
  const letters = probe.replace(/[\p{P}\p{S}\p{Nd}\s]|(?<=\p{Nd}\s?)[年月期卷]|第|总/gu, '');
  return letters.length >= 3 ? letters.toLowerCase() : probe;
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\u200c]*/gu) ?? [];

/** «Page 2 of 3 / صفحه ۲ از ۳», «第2页». */
const PAGE =
  /^(?:page \d+(?: of \d+)?|صفحهٔ? \p{Nd}+(?: از \p{Nd}+)?|第\s?\p{Nd}+\s?[页頁])(?:\s?[/|].{0,24})?$/iu;

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
  // A long title may look like running text.
  const withTitle = new Set([...words, ...wordsOf(lines[first]?.probe ?? '')]);
  const isPage = (index: number): boolean => /^\p{Nd}{1,4}$/u.test(lines[index]?.text ?? '');
  const isCalledPage = (index: number): boolean => PAGE.test(lines[index]?.probe ?? '');
  return (index) => {
    const line = lines[index]!;
    const isDomain = /(?:^|\s)(?:[\w-]+\.)+[a-z]{2,}$/iu.test(line.probe);
    const isNumbered = /\p{Nd}/u.test(line.text);
    const isBesidePage = (isPage(index - 1) || isPage(index + 1)) && !numbered.size;
    const isBesideCalled = isCalledPage(index - 1) || isCalledPage(index + 1);
    if (
      (!isNumbered && !isBesidePage && !isBesideCalled && !isDomain) ||
      widthOf(line.text) > 60 ||
      endsSentence(line.text)
    )
      return false;
    const own = wordsOf(line.probe.replace(/(?:[\w-]+\.)+[a-z]{2,}/giu, ''));
    if (numberOf(line.text) !== undefined) return false;
    if (line.flowing || /[.,،，。;؛]\s?\p{L}/u.test(line.text)) return false;
    if (isNumbered && isBesidePage && !rows.has(index)) return own.length <= 6;
    return (
      (heads.get(withoutNumbers(line)) ?? line.probe) !== line.probe ||
      (isBesideCalled
        ? own.length > 0 && own.every((word) => withTitle.has(word))
        : own.length > 1 && own.every((word) => words.has(word)))
    );
  };
};

import { BRACKETS, CLOSE, OPEN, pairsIn, type WrittenMark, type Marked } from './marked.ts';

/** Whether a mark is that of a term. */
export const isTerm = (mark: WrittenMark | undefined): boolean =>
  mark?.open.startsWith('<Term') ?? false;

/** The mark of a concept, and of words in the script of a language. */
export const termMark = (id: string): WrittenMark => ({
  open: `<Term id="${id}">`,
  close: '</Term>',
});
export const scriptMark = (lang: string): WrittenMark => ({
  open: `<bdi lang="${lang}">`,
  close: '</bdi>',
});

/** The words between two places with a mark; undefined where there are none, or across a mark. */
export const withMark = (
  own: Marked,
  from: number,
  to: number,
  mark: WrittenMark,
): (Marked & { caret: number }) | undefined => {
  const { text, marks } = own;
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = to - (words.length - words.trimEnd().length);
  if (start >= end || own.isRaw) return undefined;
  const inside = text.slice(start, end);
  const pairs = pairsIn(text);
  const isCut = (at: number): boolean => at >= start && at < end;
  if (/[<>[\]`|]/.test(inside) || /<[^>]*$/.test(text.slice(0, start))) return undefined;
  if (pairs.some((pair) => isCut(pair.from) !== isCut(pair.to))) return undefined;
  const isOdd = (bracket: RegExpExecArray): boolean =>
    isCut(bracket.index) &&
    pairs.every((pair) => pair.from !== bracket.index && pair.to !== bracket.index);
  if ([...text.matchAll(BRACKETS)].some(isOdd)) return undefined;
  const isNested = pairs.some(
    (pair) =>
      isTerm(marks[pair.index]) && (isCut(pair.from) || (pair.from < start && pair.to >= end)),
  );
  if (isTerm(mark) && isNested) return undefined;
  const at = text.slice(0, start).split(OPEN).length - 1;
  return {
    ...own,
    text: `${text.slice(0, start)}${OPEN}${inside}${CLOSE}${text.slice(end)}`,
    marks: marks.toSpliced(at, 0, mark),
    caret: end + 2,
  };
};

/** The paragraph without a mark; its words stay. */
export const unmarked = (own: Marked, index: number): Marked => {
  const pair = pairsIn(own.text).find((one) => one.index === index);
  if (!pair) return own;
  const { from, to, words } = pair;
  return {
    ...own,
    text: own.text.slice(0, from) + words + own.text.slice(to + 1),
    marks: own.marks.toSpliced(index, 1),
  };
};

import type { Line } from '../read/lines.ts';
import { numberOf, styleOf } from './markers.ts';

/** Whether a numbered list begins at a line. */
export const isNumberedList = (lines: readonly Line[], index: number): boolean => {
  const own = numberOf(lines[index]?.text ?? '');
  if (own === undefined) return false;
  const before = numberOf(lines[index - 1]?.text ?? '');
  const after = numberOf(lines[index + 1]?.text ?? '');
  return before === own - 1 || after === own + 1;
};

/** The lists that are open above a line: styles of numbers, and the last number of each. */
export type OpenLists = { style: string; last: number }[];

/** How deep a numbered line lies: one of another style that begins with 1 opens a list within. */
export const levelOf = (lists: OpenLists, text: string): number => {
  const style = styleOf(text);
  const number = numberOf(text) ?? 0;
  const own = lists.findIndex((list) => list.style === style && list.last === number - 1);
  const level =
    own >= 0
      ? own
      : number === 1
        ? lists.length
        : Math.max(
            0,
            lists.findLastIndex(({ last }) => last === number - 1),
          );
  lists.length = Math.min(level, 3);
  lists.push({ style, last: number });
  return lists.length - 1;
};

/** Whether a number goes on in a list that is open. */
export const continues = (lists: OpenLists, text: string): boolean => {
  const number = numberOf(text);
  return (
    number !== undefined &&
    lists.some((list) => list.style === styleOf(text) && list.last === number - 1)
  );
};

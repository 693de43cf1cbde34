import { CONTENTS } from './sections.ts';
import type { Line } from '../read/lines.ts';
import { widthOf } from '../read/width.ts';

/** As wide as a line must be to count as running text. */
const LONG = 60;

export const isLong = ({ text }: Line): boolean => widthOf(text) >= LONG;
/** How much running text there is. */
export const bodyWidth = (lines: readonly Line[]): number =>
  lines.filter(isLong).reduce((sum, { text }) => sum + widthOf(text), 0);

const isItem = ({ text }: Line): boolean =>
  widthOf(text) <= 12 && text.split(' ').length <= 2 && !/[\p{P}\p{Nd}]/u.test(text);

/** Indices of runs of tiny lines before the first or after the last long line: menus. */
export const menus = (lines: readonly Line[]): Set<number> => {
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

/** The entries of a table of contents after its heading: each comes again as a heading below. */
export const contents = (lines: readonly Line[]): Set<number> => {
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

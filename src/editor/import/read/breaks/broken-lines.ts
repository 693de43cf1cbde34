import { endsSentence, type Line } from '../lines.ts';
import { widthOf } from '../width.ts';

/** The widest that a line broken by hand is; a paragraph of the web is wider. */
const WIDEST = 130;

/** What begins a block of its own. */
export const STARTS_BLOCK =
  /^(?:[•·●○■◆▪►✓√*–-] ?\p{L}|\(?（?[\p{Nd}一二三四五六七八九十]{1,3}(?:[.．、)）]|[-–] )|[①-⑳]|[▲△※]|第[一二三四五六七八九十]+[章节部]|#)/u;

const NEIGHBOURS = 8;

/** Whether a line can have been cut before its sentence was at an end. */
const isOpen = ({ text }: Line, next: Line | undefined): boolean => {
  const width = widthOf(text);
  const sized = width >= 24 && width <= WIDEST;
  return (
    sized &&
    next !== undefined &&
    !endsSentence(text) &&
    !/[:：]$/.test(text) &&
    !STARTS_BLOCK.test(next.text)
  );
};

const isSection = (text: string): boolean => STARTS_BLOCK.test(text) && widthOf(text) < 40;

/** For each line the width of the widest between the same empty lines. */
const widestBetweenGaps = (lines: readonly Line[], widths: readonly number[]): number[] => {
  const widest: number[] = [];
  let from = 0;
  for (let i = 1; i <= lines.length; i += 1) {
    if (lines[i]?.gap === false) continue;
    let most = 0;
    for (let k = from; k < i; k += 1) most = Math.max(most, widths[k]!);
    for (let k = from; k < i; k += 1) widest.push(most);
    from = i;
  }
  return widest;
};

/**
 * Which lines go on in the next one: open lines of about the same width come in groups where a
 * page was broken by hand, and a full line among them that ends a sentence goes on too.
 */
export const brokenLines = (lines: readonly Line[]): Set<number> => {
  const gapped = lines.length >= 6 && lines.every(({ gap }, index) => index === 0 || gap);
  const widths = lines.map(({ text }) => widthOf(text));
  const open = lines.map(
    (line, i) =>
      (gapped || lines[i + 1]?.gap === false) &&
      !isSection(line.text) &&
      isOpen(line, lines[i + 1]),
  );
  const near = (i: number, test: (k: number) => boolean): number => {
    let found = 0;
    for (
      let k = Math.max(0, i - NEIGHBOURS);
      k <= Math.min(lines.length - 1, i + NEIGHBOURS);
      k += 1
    )
      if (k !== i && test(k)) found += 1;
    return found;
  };
  const isHan = (i: number): boolean => /\p{Script=Han}$/u.test(lines[i]?.text ?? '');
  const widest = widestBetweenGaps(lines, widths);
  // Two long Chinese lines cut in mid-sentence, and no wider one between the same empty lines.
  const isCut = (i: number, alike: number): boolean =>
    isHan(i) && widths[i]! >= 40 && alike >= 1 && widest[i]! <= widths[i]! + 6;
  const broken = new Set<number>();
  widths.forEach((width, i) => {
    if (!open[i]) return;
    const slack = isHan(i) ? 4 : 12;
    const alike = near(i, (k) => open[k] === true && Math.abs((widths[k] ?? 0) - width) <= slack);
    // Where lines are broken by hand hardly one is wider than the others.
    const wider = near(i, (k) => (widths[k] ?? 0) > width + 12);
    if (wider > 0 && wider >= alike / 2 && !isCut(i, alike)) return;
    if (alike >= (isHan(i) && !gapped ? 1 : 2)) broken.add(i);
  });
  widths.forEach((width, i) => {
    const next = lines[i + 1];
    if (broken.has(i) || next?.gap !== false || STARTS_BLOCK.test(next.text)) return;
    // A word that cannot be broken leaves a line shorter: it goes on all the same.
    const isWithin = broken.has(i - 1) && broken.has(i - 2) && near(i, (k) => broken.has(k)) > 3;
    if (open[i] && isWithin && width >= (widths[i - 1] ?? 0) * 0.6) broken.add(i);
    const inside = broken.has(i - 1) && endsSentence(lines[i]?.text ?? '');
    if (inside && near(i, (k) => broken.has(k) && width >= (widths[k] ?? 0) - 2) >= 2)
      broken.add(i);
  });
  return broken;
};

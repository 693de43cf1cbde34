import { endsSentence, type Dropped, type Line } from './lines.ts';
import { widthOf } from './width.ts';

/** The widest that a line broken by hand is; a paragraph of the web is wider. */
const WIDEST = 130;

const STARTS_BLOCK =
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

/**
 * Which lines go on in the next one: open lines of about the same width come in groups where a
 * page was broken by hand, and a full line among them that ends a sentence goes on too.
 */
const brokenLines = (lines: readonly Line[]): Set<number> => {
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
  const stretch = (i: number): number[] => {
    let [from, to] = [i, i];
    while (from > 0 && lines[from]?.gap === false) from -= 1;
    while (lines[to + 1]?.gap === false) to += 1;
    return widths.slice(from, to + 1);
  };
  // Two long Chinese lines cut in mid-sentence, and no wider one between the same empty lines.
  const isCut = (i: number, alike: number): boolean =>
    isHan(i) && widths[i]! >= 40 && alike >= 1 && Math.max(...stretch(i)) <= widths[i]! + 6;
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
    const inside = broken.has(i - 1) && endsSentence(lines[i]?.text ?? '');
    if (inside && near(i, (k) => broken.has(k) && width >= (widths[k] ?? 0) - 2) >= 2)
      broken.add(i);
  });
  return broken;
};

/** Joins the ends of two lines as their script does. */
export const joinLines = (first: string, second: string): string => {
  if (/\p{Ll}-$/u.test(first) && /^\p{Ll}/u.test(second)) return first.slice(0, -1) + second;
  const isChinese = /[\p{Script=Han}，。；：？！、）》”（《“…—]$/u.test(first);
  const goesOn = /^[\p{Script=Han}，。；：？！、）》”（《“…—]/u.test(second);
  return isChinese || goesOn ? first + second : `${first} ${second}`;
};

/**
 * Puts paragraphs together again that a page had broken into lines of one width, or that a page
 * number had cut in two. Returns the number of joints.
 */
export const joinBroken = (
  lines: readonly Line[],
  dropped: readonly Dropped[],
): { lines: Line[]; joints: number } => {
  const broken = brokenLines(lines);
  const numbers = dropped.filter(({ why }) => why === 'number').map(({ line }) => line.number);
  const out: Line[] = [];
  let joints = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = out.at(-1);
    if (!before || !last || STARTS_BLOCK.test(line.text)) {
      out.push(line);
      return;
    }
    const width = widthOf(before.text);
    const open = !endsSentence(before.text) && !/[:：]$/.test(before.text);
    const cut = open && width >= 40 && numbers.some((n) => n > before.number && n < line.number);
    if (!cut && !broken.has(index - 1)) {
      out.push(line);
      return;
    }
    joints += 1;
    out[out.length - 1] = { ...last, text: joinLines(last.text, line.text) };
  });
  return { lines: out, joints };
};

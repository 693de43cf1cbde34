import { joinAll } from '../join.ts';
import { endsSentence, type Dropped, type Line } from '../lines.ts';
import { isProse, isSentence } from '../sentence.ts';
import { widthOf } from '../width.ts';
import { STARTS_BLOCK, brokenLines } from './broken-lines.ts';

/**
 * Puts paragraphs together again that a page had broken into lines of one width, or that a page
 * number had cut in two; lines of `isOff` stay apart. Also tells which lines were joined to the
 * one before.
 */
export const joinBroken = (
  lines: readonly Line[],
  dropped: readonly Dropped[],
  isOff: (line: number) => boolean,
): { lines: Line[]; joints: number[] } => {
  const broken = brokenLines(lines);
  const numbers = new Set(
    dropped.filter(({ why }) => why === 'number').map(({ line }) => line.number),
  );
  const isNumbered = (from: number, to: number): boolean => {
    for (let n = from + 1; n < to; n += 1) if (numbers.has(n)) return true;
    return false;
  };
  const out: { line: Line; texts: string[] }[] = [];
  const joints: number[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = out.at(-1);
    const stays =
      !before ||
      !last ||
      line.hint !== undefined ||
      before.hint !== undefined ||
      isOff(line.number) ||
      STARTS_BLOCK.test(line.text);
    if (stays) {
      out.push({ line, texts: [line.text] });
      return;
    }
    const open = !endsSentence(before.text) && !/[:：]$/.test(before.text);
    const cut = open && widthOf(before.text) >= 40 && isNumbered(before.number, line.number);
    if (!cut && !broken.has(index - 1)) {
      out.push({ line, texts: [line.text] });
      return;
    }
    joints.push(line.number);
    last.texts.push(line.text);
  });
  const whole = out.map(({ line, texts }) =>
    texts.length > 1 ? { ...line, text: joinAll(texts) } : line,
  );
  return { lines: whole, joints };
};

/** A number alone on a line between two parts of a paragraph: that of a page. */
const isPageNumber = ({ text }: Line): boolean => /^[-–—]?\s?\p{Nd}{1,4}\s?[-–—]?$/u.test(text);

/**
 * Marks the lines of paragraphs that were broken by hand, and that end as sentences do: each by
 * itself looks like a title or a label.
 */
export const markFlowing = (lines: readonly Line[]): Line[] => {
  const numbers = lines.filter(isPageNumber);
  const text = lines.filter((line) => !isPageNumber(line));
  const dropped = numbers.map((line) => ({ line, why: 'number' as const }));
  const { lines: whole, joints } = joinBroken(text, dropped, () => false);
  const joined = new Set(joints);
  const flowing = new Set<number>();
  let group: number[] = [];
  let at = -1;
  const close = (): void => {
    const own = whole[at];
    // Three lines with a clause within are running text, wherever its sentence ends.
    const isText =
      own &&
      (isSentence(own) ||
        (group.length > 2 && isProse(own) && /[。！？؟][^。！？؟]/u.test(own.text)));
    if (isText && group.length > 1) group.forEach((number) => flowing.add(number));
  };
  for (const { number } of text) {
    if (!joined.has(number)) {
      close();
      group = [];
      at += 1;
    }
    group.push(number);
  }
  close();
  return lines.map((line) => (flowing.has(line.number) ? { ...line, flowing: true } : line));
};

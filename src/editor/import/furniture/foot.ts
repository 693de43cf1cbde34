import type { Reason } from '../../words/commands.ts';
import type { LineFacts } from '../metadata/fields/facts.ts';
import { bareNames } from '../metadata/names.ts';
import { plain } from '../read/marks.ts';
import { BULLET, numberOf } from '../structure/markers.ts';
import { endsSentence, type Line } from '../read/lines.ts';
import { isProse } from '../read/sentence.ts';
import { widthOf } from '../read/width.ts';

/** What a page says once its text is over. */
const TERMINAL = new Set<Reason>([
  'comment form',
  'comments closed',
  'copyright',
  'credits',
  'end mark',
  'foot of the page',
  'tag hints',
]);
const OVER =
  /^\W*(?:published in .{2,40}|[\d.,]+[km]? followers|back to top|return to top|返回顶部|回到顶部|بازگشت به بالا)\W*$/iu;

/** The most of a page's running text that can stand below the end of the text itself. */
const MOST = 0.2;

/**
 * Where the foot of a page begins for certain: at tags, a copyright or the like below which hardly
 * any running text follows. Even sentences below it are the page's own.
 */
export const footFrom = (
  lines: readonly Line[],
  first: number,
  end: number,
  kindOf: (index: number) => Reason | undefined,
  isAuthor: (index: number) => boolean,
): number => {
  // A line of a paragraph that was broken by hand may look like nothing by itself.
  const widths = lines.map((line, i) => {
    const width = widthOf(line.text);
    return isProse(line) || (width >= 40 && kindOf(i) === undefined) ? width : 0;
  });
  let rest = 0;
  for (let i = first; i < end; i += 1) rest += widths[i]!;
  const total = rest;
  // «#账» above running text, where others like it stand in the text, is a heading.
  const isMarkedHeading = (i: number): boolean =>
    /^#[^\s#]+$/u.test(lines[i]!.text) && isProse(lines[i + 1] ?? { text: '' });
  for (let i = first; i < end; i += 1) {
    rest -= widths[i]!;
    const kind = kindOf(i);
    const isTerminal =
      isAuthor(i) ||
      OVER.test(lines[i]!.probe) ||
      (kind !== undefined && TERMINAL.has(kind) && !isMarkedHeading(i));
    if (isTerminal && rest <= total * MOST && rest < total) return i;
  }
  return end;
};

/** Whether a line below the last running text can be no part of the text: no item, no sentence. */
export const isLoose = ({ text, hint }: Line): boolean =>
  hint === undefined &&
  !endsSentence(text) &&
  !/[,，،]$/.test(text) &&
  !BULLET.test(text) &&
  numberOf(text) === undefined &&
  widthOf(text) <= 60;

/** What an author is: «… is a staff writer at Meridian», «…، روزنامه‌نگار حوزهٔ خدمات است». */
const OFFICE =
  /^(?: \([^()]{2,40}\))?(?:,| (?:is|was|has been)) (?:an?|the|our|now|chief|deputy|senior|former|formerly|editor|head|director|founder|currently)\b.{2,240}$|^ (?:covers|writes|reports|edits|teaches|lives|works|runs|leads|heads|studies)\b.{2,240}$|^(?:،|,) .{0,40}(?:روزنامه ?\u200c?نگار|خبرنگار|نویسنده|پژوهشگر|مدیر|کارشناس|مشاور|دانشجو|استاد|سردبیر|عضو).{0,160}$|^[，,]?(?:系|为|是|现为|现任|曾任)?.{2,30}(?:记者|编辑|作者|撰稿人|经理|主任|总监|教授|研究员|顾问|创始人)。?$/u;

/** Whether a line below the text is the name of its author again: what follows tells of him. */
export const authorsFrom = (
  lines: readonly Line[],
  first: number,
  factsAt: (index: number) => LineFacts | undefined,
): ((index: number) => boolean) => {
  const names = new Set(
    lines
      .slice(0, first + 3)
      .flatMap((line, i) => factsAt(i)?.authors ?? bareNames(plain(line.text)) ?? []),
  );
  const isTold = (text: string): boolean =>
    [...names].some((name) =>
      text
        .split(/(?<=[.。])\s*(?=\p{Lu}|\p{Script=Han})/u)
        .some((one) => one.startsWith(name) && OFFICE.test(one.slice(name.length))),
    );
  return (index) => {
    const text = plain(lines[index]!.text);
    return index > first + 3 && (names.has(text) || isTold(text));
  };
};

import type { Line } from '../read/lines.ts';
import { widthOf } from '../read/width.ts';
import {
  isKicker,
  isLabel,
  isLead,
  isMenu,
  isNamed,
  isQuestion,
  lettersOf,
  OFFICE,
} from './title-signs.ts';

/** What the title is looked for by: the same words elsewhere, names that are no title. */
export interface TitleClues {
  known: string | undefined;
  /** Names of publication and publisher, as lines. */
  names: readonly string[];
  /** Numbers of lines of menus and the like. */
  menus: readonly number[];
  /** Numbers of lines that say who wrote the text, and when: a title stands above them. */
  bylines: readonly number[];
  /** The letters of all lines about the text: a title comes again in a share bar or a trail. */
  elsewhere: readonly string[];
}

/** How a title is told by the line on its author and day: the nearest one below it. */
const byPlace = (line: Line, body: number, bylines: readonly number[]): number => {
  const below = bylines.filter((number) => number > line.number && number < body);
  const next = Math.min(...below);
  // A portal sets number and day above the title, and the text below it.
  const most = /\p{Script=Arabic}/u.test(line.text) ? 5 : 4;
  if (below.length === 0)
    return bylines.some((number) => line.number - number <= most && line.number > number) ? 3 : -1;
  return next - line.number <= 3 ? 4 : next - line.number <= 5 ? 3 : 1;
};

/** How much a line looks like the title of a page, by its words and its place. */
export const scoreOf = (
  line: Line,
  body: number,
  { names, menus, bylines, elsewhere }: TitleClues,
): number => {
  const width = widthOf(line.text);
  const isShort = /\p{Script=Han}/u.test(line.text)
    ? width < 12
    : line.text.split(' ').length < (/\p{Script=Latin}/u.test(line.text) ? 4 : 3);
  let score = 0;
  if (line.hint === 'h1') score += 6;
  if (isShort) score -= 3;
  if (isNamed(line, names)) score -= 6;
  if (isKicker(line)) score -= 5;
  if (/(?:[①-⑳]|之[一二三四五六七八九十]|系列(?:报道)?)$/u.test(line.text)) score -= 3;
  if (/^[[【（(][^\]】）)]*[\]】）)]$/u.test(line.text)) score -= 3;
  if (
    /^(?:摘要|导读|导语|编者按|核心提示|提要|abstract|summary|key points|چکیده|لید|خلاصه)/iu.test(
      line.probe,
    )
  )
    score -= 6;
  if (/第\s?[A-Z]?\d+\s?[页版]|总第\s?\d/u.test(line.text)) score -= 6;
  if (isLabel(line.text)) score -= 5;
  if (isMenu(line.text)) score -= 5;
  const placed = byPlace(line, body, bylines);
  const byline = Math.min(...bylines.filter((number) => number > line.number && number < body));
  // What stands above a menu is the name of a site, unless its author and day come first.
  const end = placed > 1 ? Math.min(byline, body) : body;
  if (menus.some((number) => number > line.number && number < end)) score -= 3;
  score += placed;
  if (width >= 20) score += 2;
  // A title in Persian says what happened; what stands above it is no clause.
  if (
    /(?:شد|شدند|نشد|نشدند|است|نیست|بود|نبود|کرد|کردند|نکرد|می\u200c?\S+|ماند|داد|گرفت|رسید|رفت|آمد)[»"”]?$/u.test(
      line.probe,
    )
  )
    score += 2;
  // A lead asks in its second clause.
  if (/[؛;；].*[?？؟]$/u.test(line.text)) score -= 2;
  if (isQuestion(line.text)) score -= 5;
  const own = lettersOf(line.text);
  if (width <= 20 && /^\p{Nd}[\p{Nd}.,٬]*(?:\s?[\p{L}\u200c]+){0,2}$/u.test(line.text)) score -= 5;
  // «گفت‌وگو با …» names the guest, and a title wholly in quotation marks is what he said.
  if (/^(?:گفت.?و.?گو|گفتگو|مصاحبه)(?: [\p{L}\u200c]+)? با /u.test(line.text)) score -= 1;
  if (/^(?:«[^«»]{6,}»|“[^“”]{6,}”)$/u.test(line.text)) score += 2;
  if (isLead(line.text) || OFFICE.test(line.text)) score -= 4;
  const again = elsewhere.filter((text) => text.length < own.length + 12 && text.includes(own));
  if (own.length >= 6 && width >= 16 && again.length > 1) score += 3;
  return score;
};

import { plain } from '../read/marks.ts';
import { endsSentence, type Line } from '../read/lines.ts';
import { isProse } from '../read/sentence.ts';
import { joinLines } from '../read/join.ts';
import { bareNames } from './names.ts';
import { widthOf } from '../read/width.ts';

/** The name of a site rather than of a text. */
const SITE =
  /(?:网|網|日报|晚报|数字报|电子报|电子版|论坛|频道|博客|周刊|杂志|在线|新闻中心|通讯社|门户网站|官方网站|公众号)$|^(?:وب ?‌?لاگ|خبرگزاری|پایگاه|مجله|ماهنامه|فصلنامه|روزنامه|وب ?‌?سایت|پورتال|شبکه خبری)|\b(?:blog|news|magazine|times|journal|letters|proceedings|annals|herald|gazette|tribune|daily|weekly|monthly|quarterly|review|insights|newsroom|media|press|observer|bulletin)$|\b(?:journal of|blog of)\b|\.(?:com|cn|ir|org|net|io)$/iu;

/** Whether a line above the title names the site or paper. */
export const isSite = ({ text, probe }: Line): boolean => SITE.test(probe) && widthOf(text) <= 44;

/** Letters alone: titles are compared so. */
export const lettersOf = (text: string): string =>
  plain(text)
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}\s\u200c]/gu, '')
    .toLowerCase();

const isTitle = ({ text, hint, flowing }: Line): boolean => {
  const bare = plain(text);
  return (
    flowing === undefined &&
    hint !== 'row' &&
    hint !== 'item' &&
    hint !== 'step' &&
    widthOf(bare) <= 140 &&
    /\p{L}/u.test(bare) &&
    (!endsSentence(bare) || /[?？؟!！…]["”»]?$/.test(bare) || hint === 'h1') &&
    !/[。?؟]\s*\S.{8}/u.test(bare) &&
    !/^(?:——|--|—)/.test(bare)
  );
};

/** A line that only prepares for the title: «گزارش راه نو؛», «Interview:». */
const isKicker = ({ text }: Line): boolean => /[؛;:：]$/u.test(text) && widthOf(text) <= 60;

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

/** «VP Operations | Speaker», «Volume 14, Issue 2», «+ Follow»: what no title looks like. */
const isLabel = (text: string): boolean =>
  /\s[|｜]\s|^[+＋]|^(?:hot topics|trending|breaking(?: news)?|热门|热搜|推荐|热词|داغ|خبر فوری)\s?[:：]|^(?:vol(?:ume|\.)|issue|no\.|第[\d一二三四五六七八九十]+[卷期])\s?\d+(?!\d*\s?[:：]\s?\p{L})/iu.test(
    text,
  ) ||
  /^[^:：]{1,24}[:：]\s*[\p{Nd}\s.,/-]+$|^[^〔［[]{2,12}[〔［[]\d{4}[〕］\]]\s?\d+\s?号$/u.test(
    text,
  );

/** Who sends a notice: it stands above the title in red. */
const OFFICE =
  /^\p{Script=Han}{3,24}(?:局|厅|委员会|人民政府|办公室|公司|银行|大学|学院|医院|集团|协会)$/u;

/** «در گفت‌وگو با … مطرح شد؛»: what stands above a Persian title, in the words of all of them. */
const isLead = (text: string): boolean =>
  /(?:گزارش می.?دهد|خبر داد|مطرح شد|انجام شد|تأکید کرد|عنوان شد)[؛:.]?$/u.test(text);

/** What an interviewer asks. */
const isQuestion = (text: string): boolean =>
  /^(?:本报|本刊)?(?:记者|問|问|主持人|采访者|Q|interviewer|خبرنگار|پرسش|سؤال|سوال|مجری)\s?[:：]/iu.test(
    text,
  );

/** A row of a menu: «首页 政务公开 办事服务», words far apart, or «Books Register Sign in». */
const isMenu = (text: string): boolean =>
  text.split(/\s{2,}|\s[•·|›»]\s/).length >= 3 ||
  /^\p{Script=Han}{2,5}(?:\s\p{Script=Han}{2,5}){2,}$/u.test(text) ||
  /(?:^|\s)(?:sign in|log ?in|register|subscribe|my account|首页|登录|注册|خانه|ورود|عضویت)(?:\s|$)/iu.test(
    text,
  );

/** Whether a line is the name of the site or of who publishes it. */
const isNamed = (line: Line, names: readonly string[]): boolean =>
  isSite(line) || names.some((name) => lettersOf(name) === lettersOf(line.text));

/** The first line of a paragraph that was broken by hand: the next goes on, as wide. */
const isCut = ({ text, number }: Line, next: Line | undefined): boolean =>
  next?.gap === false &&
  next.number === number + 1 &&
  widthOf(text) >= 20 &&
  Math.abs(widthOf(next.text) - widthOf(text)) <= 6 &&
  /[，,。；;،]/u.test(text + next.text) &&
  !endsSentence(text);

/** How a title is told by the line on its author and day: the nearest one below it. */
const byPlace = (line: Line, body: number, bylines: readonly number[]): number => {
  const below = bylines.filter((number) => number > line.number && number < body);
  const next = Math.min(...below);
  // A portal sets number and day above the title, and the text below it.
  if (below.length === 0)
    return bylines.some((number) => line.number - number <= 4 && line.number > number) ? 3 : -1;
  return next - line.number <= 3 ? 4 : next - line.number <= 5 ? 3 : 1;
};

const scoreOf = (
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
  // A lead asks in its second clause.
  if (/[؛;；].*[?？؟]$/u.test(line.text)) score -= 2;
  if (isQuestion(line.text)) score -= 5;
  const own = lettersOf(line.text);
  if (width <= 20 && /^\p{Nd}[\p{Nd}.,٬]*(?:\s?[\p{L}\u200c]+){0,2}$/u.test(line.text)) score -= 5;
  if (isLead(line.text) || OFFICE.test(line.text)) score -= 4;
  const again = elsewhere.filter((text) => text.length < own.length + 12 && text.includes(own));
  if (own.length >= 6 && width >= 16 && again.length > 1) score += 3;
  return score;
};

/** The title of a page, what stands above it, and what is left. */
export interface Titled {
  title?: string;
  /** Where the title stands on the page. */
  number?: number;
  above: Line[];
  body: Line[];
}

const sameAs = (known: string) => {
  const own = lettersOf(known);
  return ({ text }: Line): boolean => {
    const line = lettersOf(text);
    // «Title - Site» of a window holds the title and more.
    return (
      line === own ||
      (line.length >= 6 &&
        (own.startsWith(line) || own.endsWith(line)) &&
        line.length >= own.length * 0.4)
    );
  };
};

/** Takes the title, and what stands above it, from the lines of a text. */
export const takeTitle = (lines: readonly Line[], clues: TitleClues): Titled => {
  const prose = lines.findIndex((line) => isProse(line) && !isTitle(line));
  const headSize = prose < 0 ? Math.min(lines.length - 1, 4) : prose;
  const head = lines.slice(0, headSize);
  const body = lines[headSize]?.number ?? Infinity;
  const { known } = clues;
  const at = known === undefined ? -1 : lines.slice(0, headSize + 8).findIndex(sameAs(known));
  if (known !== undefined && at >= 0) {
    const isLonger = lettersOf(lines[at]!.text) === lettersOf(known);
    return {
      title: isLonger ? lines[at]!.text : plain(lines[at]!.text),
      number: lines[at]!.number,
      above: lines.slice(0, Math.min(at, headSize)).filter((line) => !isProse(line)),
      body: lines.filter(
        (line, i) =>
          i !== at &&
          !(i < headSize + 1 && lettersOf(line.text) === lettersOf(lines[at]!.text)) &&
          (i > at || isProse(line)),
      ),
    };
  }
  if (known !== undefined) return { title: withoutSite(known), above: [], body: [...lines] };
  const [best] = head
    .map((line, index) => {
      // What stands right below the name of a site says more of the site.
      const above = head[index - 1];
      const isTagline = above !== undefined && isNamed(above, clues.names) && index + 1 < headSize;
      const score = scoreOf(line, body, clues) - (isTagline ? 2 : 0);
      return { line, index, score: isCut(line, lines[index + 1]) ? score - 6 : score };
    })
    .filter(({ line }) => isTitle(line))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  if (!best || best.score <= -5) return { above: [], body: [...lines] };
  const { line, index } = best;
  const before = lines[index - 1];
  const after = lines[index + 1];
  // «یک مسئول خبر داد:» stands above a title in Persian, and is no part of it.
  const isLed =
    before !== undefined &&
    /[:：]$/.test(before.text) &&
    widthOf(before.text) <= 80 &&
    !/(?:داد|گفت|کرد|افزود|شد|است|بود|دادند|گفتند|کردند)\s?[:：]$/u.test(before.text);
  const subtitle = after && /^(?:——|--|—|–)/.test(after.text) && widthOf(after.text) <= 80;
  // A page that breaks its lines by hand breaks a long title too.
  const goesOn =
    after !== undefined &&
    !subtitle &&
    !after.gap &&
    after.number === line.number + 1 &&
    lines.filter(({ flowing }) => flowing).length > lines.length / 4 &&
    isTitle(after) &&
    index + 1 < headSize &&
    !bareNames(plain(after.text)) &&
    (clues.bylines.includes(after.number + 1) || bareNames(plain(lines[index + 2]?.text ?? '')));
  const title =
    (isLed && !line.gap ? `${before.text} ` : '') +
    line.text +
    (subtitle ? after.text.replace(/^[—–-]+\s*/, '——') : '');
  const whole = goesOn ? joinLines(title, after.text) : title;
  return {
    title: whole,
    number: line.number,
    above: lines.slice(0, isLed && !line.gap ? index - 1 : index),
    body: lines
      .slice(subtitle || goesOn ? index + 2 : index + 1)
      .filter((one, i) => i > headSize || lettersOf(one.text) !== lettersOf(line.text)),
  };
};

/** The title of a window without the name of its site. */
const withoutSite = (title: string): string => {
  const [longest = title] = title.split(/\s*[|｜_]\s*/).sort((a, b) => widthOf(b) - widthOf(a));
  const short = longest.replace(/\s[-–—»]\s[^-–—»]{2,40}$/u, '');
  return widthOf(short) >= 8 ? short : title;
};

const CATEGORY = /^[[【［(（]\s?[^\]】］)）]{1,6}\s?[\]】］)）]\s*(?=\S{4})/u;

/** A title without the category that a page sets before it in brackets. */
export const bareTitle = (title: string): string =>
  plain(title)
    .replace(/^#{1,6} /, '')
    .replace(CATEGORY, '');

/** What stands in for a title that a page lacks: the first words of its text. */
export const firstWords = (text: string): string => {
  const bare = plain(text);
  const clause = bare.split(/[，。,.،؛;：:！!？?]/)[0] ?? bare;
  return widthOf(clause) <= 60 ? clause.trim() : `${[...clause].slice(0, 30).join('').trim()}…`;
};

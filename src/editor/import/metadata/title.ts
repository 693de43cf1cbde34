import { plain } from '../read/marks.ts';
import { endsSentence, type Line } from '../read/lines.ts';
import { isProse } from '../read/sentence.ts';
import { widthOf } from '../read/width.ts';

/** The name of a site rather than of a text. */
const SITE =
  /(?:网|網|日报|晚报|论坛|频道|博客|周刊|杂志|在线|新闻中心|通讯社|门户网站|官方网站|公众号)$|^(?:وب ?‌?لاگ|خبرگزاری|پایگاه|مجله|ماهنامه|فصلنامه|روزنامه|وب ?‌?سایت|پورتال|شبکه خبری)|\b(?:blog|news|magazine|times|journal|herald|gazette|tribune|daily|weekly|monthly|quarterly|review|insights|newsroom|media|press|observer|bulletin)$|\b(?:journal of|blog of)\b|\.(?:com|cn|ir|org|net|io)$/iu;

/** Whether a line above the title names the site or paper. */
export const isSite = ({ text, probe }: Line): boolean => SITE.test(probe) && widthOf(text) <= 44;

/** Letters alone: titles are compared so. */
const letters = (text: string): string =>
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
}

const scoreOf = (line: Line, body: number, { names, menus }: TitleClues): number => {
  const width = widthOf(line.text);
  const isShort = /\p{Script=Han}/u.test(line.text)
    ? width < 12
    : line.text.split(' ').length < (/\p{Script=Latin}/u.test(line.text) ? 4 : 3);
  let score = 0;
  if (line.hint === 'h1') score += 6;
  if (isShort) score -= 2;
  if (isSite(line) || names.some((name) => letters(name) === letters(line.text))) score -= 6;
  if (isKicker(line)) score -= 5;
  if (/^[[【（(][^\]】）)]*[\]】）)]$/u.test(line.text)) score -= 3;
  if (
    /^(?:摘要|导读|导语|编者按|核心提示|提要|abstract|summary|key points|چکیده|لید|خلاصه)/iu.test(
      line.probe,
    )
  )
    score -= 6;
  if (menus.some((number) => number > line.number && number < body)) score -= 3;
  return score;
};

/** The title of a page, what stands above it, and what is left. */
export interface Titled {
  title?: string;
  above: Line[];
  body: Line[];
}

const sameAs = (known: string) => {
  const own = letters(known);
  return ({ text }: Line): boolean => {
    const line = letters(text);
    // «Title - Site» of a window holds the title and more.
    return (
      line === own || (line.length >= 6 && own.startsWith(line) && line.length >= own.length * 0.4)
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
    const isLonger = letters(lines[at]!.text) === letters(known);
    return {
      title: isLonger ? lines[at]!.text : plain(lines[at]!.text),
      above: lines.slice(0, Math.min(at, headSize)).filter((line) => !isProse(line)),
      body: lines.filter(
        (line, i) =>
          i !== at &&
          !(i < headSize + 1 && letters(line.text) === letters(lines[at]!.text)) &&
          (i > at || isProse(line)),
      ),
    };
  }
  if (known !== undefined) return { title: withoutSite(known), above: [], body: [...lines] };
  const [best] = head
    .map((line, index) => ({ line, index, score: scoreOf(line, body, clues) }))
    .filter(({ line }) => isTitle(line))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  if (!best || best.score <= -5) return { above: [], body: [...lines] };
  const { line, index } = best;
  const before = lines[index - 1];
  const after = lines[index + 1];
  const isLed = before !== undefined && /[:：]$/.test(before.text) && widthOf(before.text) <= 80;
  const subtitle = after && /^(?:——|--|—|–)/.test(after.text) && widthOf(after.text) <= 80;
  const title =
    (isLed && !line.gap ? `${before.text} ` : '') +
    line.text +
    (subtitle ? after.text.replace(/^[—–-]+\s*/, '——') : '');
  return {
    title,
    above: lines.slice(0, isLed && !line.gap ? index - 1 : index),
    body: lines
      .slice(subtitle ? index + 2 : index + 1)
      .filter((one, i) => i > headSize || letters(one.text) !== letters(line.text)),
  };
};

/** The title of a window without the name of its site. */
const withoutSite = (title: string): string => {
  const short = title.replace(/\s*[|｜_]\s*[^|｜_]{2,40}$|\s[-–—»]\s[^-–—»]{2,40}$/u, '');
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

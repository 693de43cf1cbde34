import { scriptOf } from '../read/language.ts';
import { endsSentence, type Line } from '../read/lines.ts';
import { widthOf } from '../read/width.ts';

/** The name of a site rather than of a text. */
const SITE =
  /(?:网|網|日报|晚报|论坛|频道|博客|周刊|杂志|在线|新闻中心)$|^(?:وب ?‌?لاگ|خبرگزاری|پایگاه|مجله|روزنامه|وب ?‌?سایت)|\b(?:blog|news|magazine|times|journal|daily|weekly|monthly|quarterly|review|insights|newsroom)$/iu;

/** Whether a line above the title names the site or paper. */
export const isSite = ({ text, probe }: Line): boolean => SITE.test(probe) && widthOf(text) <= 40;

/** A line above the title that only prepares for it: «گزارش راه نو؛». */
const isKickerApart = ({ text }: Line): boolean => /[؛;]$/u.test(text) && widthOf(text) <= 50;

const isTitle = ({ text }: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  widthOf(text) <= 120 &&
  (!endsSentence(text) || /[?？؟!！]$/.test(text)) &&
  !/[。.!?؟]\s*\S.{8}/u.test(text.replace(/\b\p{Lu}\./gu, '')) &&
  !/[:：]$/.test(text);

/** Takes the title, and a short line above it that is none, from the head of a text. */
export const takeTitle = (
  lines: readonly Line[],
  known: string | undefined,
): { title?: string; body: Line[]; above: Line[] } => {
  const same = (text: string): string => text.normalize('NFKC').replace(/[\p{P}\s]/gu, '');
  const at =
    known === undefined
      ? -1
      : lines.slice(0, 6).findIndex(({ text }) => same(text) === same(known));
  if (at >= 0)
    return { title: lines[at]!.text, body: lines.slice(at + 1), above: lines.slice(0, at) };
  const [first, second, third] = lines;
  const isNoTitle = (line: Line): boolean => isSite(line) || isKickerApart(line);
  const isAbove = first && (isKickerApart(first) || (isSite(first) && second && isNoTitle(second)));
  if (isAbove && lines.length > 2) {
    const below = takeTitle(lines.slice(1), known);
    return { ...below, above: [first, ...below.above] };
  }
  const isKicker = first && /[:：]$/.test(first.text) && widthOf(first.text) <= 80;
  if (isKicker && second && !second.gap && isTitle(second, third))
    return { title: `${first.text} ${second.text}`, body: lines.slice(2), above: [] };
  if (!first || !isTitle(first, second)) return { body: [...lines], above: [] };
  const named = isSite(first);
  if (
    second &&
    third &&
    (widthOf(first.text) <= 12 || named) &&
    isTitle(second, third) &&
    widthOf(second.text) > widthOf(first.text) * (named ? 1 : 1.5)
  )
    return { title: second.text, body: lines.slice(2), above: [first] };
  if (second && /^[—–-]{1,2}/.test(second.text) && widthOf(second.text) <= 80)
    return {
      title: `${first.text}${second.text.replace(/^[—–-]+\s*/, '——')}`,
      body: lines.slice(2),
      above: [],
    };
  return { title: first.text, body: lines.slice(1), above: [] };
};

const CATEGORY = /^[[【［(（]\s?[^\]】］)）]{1,6}\s?[\]】］)）]\s*(?=\S{4})/u;

/** A title without the category that a page sets before it in brackets. */
export const bareTitle = (title: string): string =>
  title.replace(/^#{1,6} /, '').replace(CATEGORY, '');

/** What stands in for a title that a page lacks: the first words of its text. */
export const firstWords = (text: string): string => {
  const clause = text.split(/[，。,.،؛;：:！!？?]/)[0] ?? text;
  return widthOf(clause) <= 60 ? clause.trim() : `${[...clause].slice(0, 30).join('').trim()}…`;
};

/** A first line that holds the titles of both languages, as two lines: «The Quiet Line 安静的热线». */
export const splitTitle = (lines: readonly Line[]): Line[] => {
  const [first, ...rest] = lines;
  const match =
    first &&
    (/^([^\p{Script=Han}]{8,}?)[\s/|｜:：—–-]+(\p{Script=Han}.*)$/u.exec(first.text) ??
      /^(.*\p{Script=Han}[^\p{L}]*?)[\s/|｜:：—–-]+(\p{Script=Latin}[^\p{Script=Han}]{8,})$/u.exec(
        first.text,
      ) ??
      /^([^\p{Script=Arabic}]{8,}?)[\s/|｜:：—–-]+(\p{Script=Arabic}[^\p{Script=Latin}]*)$/u.exec(
        first.text,
      ) ??
      /^(\p{Script=Arabic}[^\p{Script=Latin}]*?)[\s/|｜:：—–-]+(\p{Script=Latin}.{8,})$/u.exec(
        first.text,
      ));
  const [, a = '', b = ''] = match ?? [];
  if (!first || endsSentence(first.text) || scriptOf(a) === scriptOf(b)) return [...lines];
  // Only where the text itself goes on in both: a title may well hold a foreign name.
  const goesOn = [a, b].every(
    (part) =>
      rest.filter(({ text }) => widthOf(text) > 30 && scriptOf(text) === scriptOf(part)).length > 1,
  );
  return goesOn ? [{ ...first, text: a }, { ...first, text: b, gap: false }, ...rest] : [...lines];
};

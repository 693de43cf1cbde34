import type { Locale } from '../../schema/locale.ts';
import { endsSentence, type Line } from './lines.ts';
import { RULE, tableLines } from './tables.ts';
import { widthOf } from './width.ts';

export type DraftKind = 'h2' | 'h3' | 'paragraph' | 'item' | 'step' | 'row';

/** A block of the draft, in plain text; a row of a table has bars between its cells. */
export interface DraftBlock {
  kind: DraftKind;
  text: string;
}

const BULLET = /^(?:[•·●○◦■□◆◇▪▫►▶✓✔√➢➤*][ ]*|[+–—-] )(?=\S)/u;
const NUMBER = /^[(（]?(?:(\p{Nd}{1,2})(?:[.．、)）]|[-–] )|([①-⑳]))\s*(?=\S)(?!\p{Nd})/u;
const SECTION = /^(?:第[一二三四五六七八九十百]+[章节部分]+|[一二三四五六七八九十]{1,3}[、.．])/u;
const SUBSECTION = /^[（(][一二三四五六七八九十]{1,3}[）)]/u;
const ORDER =
  /^(?:首先|其次|再次|再者|然后|此外|最后|第[一二三四五六七八九十]|其[一二三四五]|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|نخست|اول|دوم|سوم|در پایان)(?=\P{L}|$)/iu;

/** «2.1 双活架构», «01 The first hour»: the number of a section without a full stop. */
const DECIMAL = /^(?:0\d|\d{1,2}(?:\.\d{1,2}){0,2}) (?=[\p{L}“"«])/u;

const words = (text: string): number => text.split(/\s+/).length;
const inner = (text: string): string => text.replace(/[:：]$/, '').trim();

// «受访者：刘畅» says who; «徐晓燕女士：拥抱变革» is a heading.
const LABELLED = /^[^：:]{1,4}[:：]\s*\S/u;

const isShort = (text: string, locale: Locale): boolean =>
  locale === 'zh'
    ? widthOf(text) <= 50 && !LABELLED.test(text) && !/[，,；;。]/.test(text)
    : widthOf(text) <= 80 && words(text) <= 10 && !/[.;؛]\s/.test(text);

// A Persian sentence ends in its verb, with a full stop or without.
const isPersianSentence = (text: string): boolean =>
  /(?:بود|است|شد|هست|کرد|داد|دارد|رود|شود|کند|دهد|ند|یم|ید|نیست|بودن|کردن|شدن)[^\p{L}]*$/u.test(
    text,
  ) || /[؟?]/.test(text);

/** Whether the author ends paragraphs with full stops, so that a short line without one is a heading. */
const isPunctuated = (lines: readonly Line[]): boolean => {
  const long = lines.filter(({ text }) => widthOf(text) >= 60);
  const ended = long.filter(({ text }) => endsSentence(text) || /[:：]$/.test(text));
  return long.length > 1 && ended.length >= long.length * 0.75;
};

const numberOf = (text: string): number | undefined => {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const digits = match[1]
    ?.normalize('NFKC')
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0));
  return digits === undefined ? (match[2]?.charCodeAt(0) ?? 0x2460) - 0x245f : Number(digits);
};

/** An empty line above and none below: a page sets its headings so. */
const isAttached = (line: Line, next: Line): boolean => line.gap && !next.gap;

const standsAlone = (line: Line, next: Line | undefined, locale: Locale): boolean => {
  const { text } = line;
  if (!next || !isShort(text, locale) || !/\p{L}/u.test(text)) return false;
  if (widthOf(next.text) <= widthOf(text) && !BULLET.test(next.text) && numberOf(next.text) !== 1)
    return false;
  if (!/^[\p{L}\p{N}“"«「『《【（(#]/u.test(text)) return false;
  if (/[:：、,،”"»]$/.test(text) || (locale === 'en' && /^\p{Ll}/u.test(text))) return false;
  const attached = isAttached(line, next);
  if (/[?？؟]$/.test(text)) return attached && widthOf(text) <= 40;
  if (endsSentence(text)) return false;
  return attached || locale !== 'fa' || !isPersianSentence(text);
};

/** How many lines from here lack a full stop: items of a list that has lost its bullets. */
const openLines = (lines: readonly Line[], from: number, locale: Locale): number => {
  let n = 0;
  for (const { text } of lines.slice(from)) {
    if (endsSentence(text) || /[:：]$/.test(text) || widthOf(text) > 160) break;
    if (locale === 'zh' && SECTION.test(text)) break;
    n += 1;
  }
  return n;
};

const isNumberedList = (lines: readonly Line[], index: number): boolean => {
  const own = numberOf(lines[index]?.text ?? '');
  if (own === undefined) return false;
  const before = numberOf(lines[index - 1]?.text ?? '');
  const after = numberOf(lines[index + 1]?.text ?? '');
  return before === own - 1 || after === own + 1;
};

/** A question of an interview: a mark before it, and its answer below. */
const isQuestion = (lines: readonly Line[], index: number): boolean =>
  /[?？؟]$/.test(lines[index]?.text ?? '') && !BULLET.test(lines[index + 1]?.text ?? '*');

/** Finds headings (一、 / 首先 / a line that ends in a colon) and lists in the lines of a text. */
export const findStructure = (lines: readonly Line[], locale: Locale): DraftBlock[] => {
  const punctuated = isPunctuated(lines);
  const rows = tableLines(lines);
  const blocks: DraftBlock[] = [];
  let items = 0;
  lines.forEach(({ text }, index) => {
    const next = lines[index + 1];
    const add = (kind: DraftKind, own = text): number => blocks.push({ kind, text: own });
    if (rows.has(index)) return RULE.test(text) || add('row');
    const marked = /^(#{1,6}) (?=\S)/.exec(text);
    if (marked) return add(marked[0].length > 4 ? 'h3' : 'h2', text.slice(marked[0].length));
    if (BULLET.test(text))
      return add(isQuestion(lines, index) ? 'paragraph' : 'item', text.replace(BULLET, ''));
    if (items > 0) {
      items -= 1;
      return add('item');
    }
    if (isNumberedList(lines, index)) return add('step', text.replace(NUMBER, ''));
    if (!next) return add('paragraph');
    const label = widthOf(text) <= 90 && !/[。；]$/.test(text);
    if (label && SECTION.test(text)) return add('h2', inner(text));
    if (label && SUBSECTION.test(text)) return add('h3', inner(text));
    if (DECIMAL.test(text) && isShort(text.replace(DECIMAL, ''), locale) && !endsSentence(text))
      return add(/^\d+\.\d/.test(text) ? 'h3' : 'h2');
    if (numberOf(text) !== undefined && isShort(text, locale) && !endsSentence(text))
      return add('h3', inner(text));
    if (/[:：]$/.test(text)) {
      const open = openLines(lines, index + 1, locale);
      const listFollows = BULLET.test(next.text) || isNumberedList(lines, index + 1);
      if (open >= 3 && !listFollows) {
        items = open;
        return add('paragraph');
      }
      return add(
        !listFollows && isShort(inner(text), locale) ? 'h2' : 'paragraph',
        listFollows || !isShort(inner(text), locale) ? text : inner(text),
      );
    }
    const order = text.replace(/[，,،]$/, '');
    if (ORDER.test(order) && isShort(order, locale) && !endsSentence(text)) return add('h3', order);
    if (punctuated && standsAlone(lines[index]!, next, locale)) return add('h2');
    return add('paragraph');
  });
  return blocks.some(({ kind }) => kind === 'h2')
    ? blocks
    : blocks.map((block) => (block.kind === 'h3' ? { ...block, kind: 'h2' } : block));
};

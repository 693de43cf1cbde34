import type { Locale } from '../../../model/locale.ts';
import { endsSentence, type Line } from '../read/lines.ts';
import { inner, isPunctuated, isShort, isSquare, standsAlone } from './headings.ts';
import {
  BULLET,
  DECIMAL,
  MARKED,
  NUMBER,
  numberOf,
  ORDER,
  SECTION,
  SUBSECTION,
} from './markers.ts';
import { RULE, tableLines } from './tables.ts';
import { widthOf } from '../read/width.ts';
import { isNumberedList, type OpenLists, levelOf, continues } from './lists.ts';

export type DraftKind = 'h2' | 'h3' | 'paragraph' | 'item' | 'step' | 'row' | 'quote' | 'code';

/** A block of the draft, in plain text; a row of a table has bars between its cells. */
export interface DraftBlock {
  kind: DraftKind;
  text: string;
  /** How deep a list lies in another, from 0. */
  level?: number;
  /** The number of a step. */
  number?: number;
}

/** How many lines from here lack a full stop: items of a list that has lost its bullets. */
const openLines = (lines: readonly Line[], from: number, locale: Locale): number => {
  let n = 0;
  for (let i = from; i < lines.length; i += 1) {
    const { text, gap } = lines[i]!;
    if (endsSentence(text) || /[:：]$/.test(text) || widthOf(text) > 160) break;
    if (locale === 'zh' && SECTION.test(text)) break;
    if (n > 0 && gap) break;
    n += 1;
  }
  // The last one before running text is its heading.
  const after = lines[from + n];
  return after && endsSentence(after.text) && widthOf(after.text) >= 60 ? n - 1 : n;
};

/** A question of an interview: a mark before it, and its answer below. */
const isQuestion = (lines: readonly Line[], index: number): boolean =>
  /[?？؟]$/.test(lines[index]?.text ?? '') && !BULLET.test(lines[index + 1]?.text ?? '*');

/** Finds headings (一、 / 首先 / a line that ends in a colon) and lists in the lines of a text. */
export const findStructure = (lines: readonly Line[], locale: Locale): DraftBlock[] => {
  const punctuated = isPunctuated(lines);
  const rows = tableLines(lines);
  const blocks: DraftBlock[] = [];
  const lists: OpenLists = [];
  let items = 0;
  lines.forEach((line, index) => {
    const { text, hint, level } = line;
    const next = lines[index + 1];
    const add = (kind: DraftKind, own = text, more: Partial<DraftBlock> = {}): number =>
      blocks.push({ kind, text: own, ...more });
    if (hint && hint !== 'caption') {
      if (hint === 'row') return add('row');
      if (hint === 'step') {
        const before = blocks.at(-1);
        const goesOn = before?.kind === 'step' && before.level === level;
        return add('step', text, {
          level: level ?? 0,
          number: goesOn ? (before.number ?? 0) + 1 : 1,
        });
      }
      return add(hint === 'h1' ? 'h2' : hint, text, level === undefined ? {} : { level });
    }
    if (numberOf(text) === undefined) lists.length = 0;
    if (rows.has(index)) return RULE.test(text) || add('row');
    const marked = MARKED.exec(text);
    if (marked && (text.startsWith('#') || isShort(text, locale)))
      return add(/^#{4}/.test(text) ? 'h3' : 'h2', text.slice(marked[0].length));
    if (isSquare(lines, index, locale)) return add('h2', text.replace(BULLET, ''));
    if (BULLET.test(text))
      return isQuestion(lines, index)
        ? add('paragraph', text.replace(BULLET, ''))
        : add('item', text.replace(BULLET, ''), { level: 0 });
    if (items > 0) {
      items -= 1;
      return add('item', text, { level: 0 });
    }
    if (isNumberedList(lines, index) || (lists.length > 0 && continues(lists, text)))
      return add('step', text.replace(NUMBER, ''), {
        level: levelOf(lists, text),
        number: numberOf(text) ?? 1,
      });
    const bold = /^\ue000([^\ue000\ue001]+)\ue001$/u.exec(text)?.[1];
    if (bold !== undefined && next && isShort(bold, locale) && !endsSentence(bold))
      return add('h2', inner(bold));
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
      const listFollows =
        /^(?:item|step)$/.test(next.hint ?? '') ||
        BULLET.test(next.text) ||
        isNumberedList(lines, index + 1);
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
    if (punctuated && standsAlone(line, next, locale)) return add('h2');
    return add('paragraph');
  });
  return blocks.some(({ kind }) => kind === 'h2')
    ? blocks
    : blocks.map((block) => (block.kind === 'h3' ? { ...block, kind: 'h2' } : block));
};

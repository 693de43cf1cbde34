import type { Locale } from '../model/locale.ts';
import { escapeHtml } from './mixed.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

const HAN = /^\p{sc=Han}+$/u;

// Not beside other letters and digits, since browsers set no space across an element; and single
// characters stay with what follows (不, 与) or goes before (业), but for 的, which ends a phrase.
const mayPart = (left = '', right = ''): boolean =>
  HAN.test(left) && HAN.test(right) && right.length > 1 && (left.length > 1 || left === '的');

const MARK = /\p{P}/u;
const letterCount = (text = ''): number => [...text].filter((letter) => !MARK.test(letter)).length;

/** The pieces of a text between which it may break, none of them shorter than so many letters. */
const parted = (text: string, shortest: number): string[] => {
  const parts = [...words.segment(text)].map(({ segment }) => segment);
  const pieces = [''];
  let before = 0;
  for (const [index, part] of parts.entries()) {
    const left = parts[index - 1];
    const [rest] = parts.slice(index).join('').split(MARK);
    const isLong = before >= shortest && (letterCount(rest) >= shortest || left === '的');
    const breaks = isLong && mayPart(left, part);
    before = (breaks || MARK.test(part) ? 0 : before) + letterCount(part);
    if (breaks) pieces.push(part);
    else pieces.push(`${pieces.pop()}${part}`);
  }
  return pieces;
};

// The title of a case stands on each of its pages, one after the other.
const KNOWN = 1000;
const known = new Map<string, string>();

/**
 * HTML of a plain title. A Chinese one is kept together by `word-break: keep-all`: it may break
 * between phrases too, not only at its punctuation. Other languages stay as they are.
 */
export const titleHtml = (text: string, locale: Locale): string => {
  if (locale !== 'zh') return escapeHtml(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  // Between phrases of four characters, so that 客户服务 stays together; where a title has none,
  // between its words.
  const phrases = parted(text, 4);
  const html = (phrases.length > 1 ? phrases : parted(text, 1)).map(escapeHtml).join('<wbr>');
  if (known.size >= KNOWN) known.delete(known.keys().next().value!);
  known.set(text, html);
  return html;
};

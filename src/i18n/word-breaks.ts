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

const parted = (text: string, shortest: number): string => {
  const parts = [...words.segment(text)].map(({ segment }) => segment);
  let before = 0;
  return parts
    .map((part, index) => {
      const left = parts[index - 1];
      const [rest] = parts.slice(index).join('').split(MARK);
      const isLong = before >= shortest && (letterCount(rest) >= shortest || left === '的');
      const breaks = isLong && mayPart(left, part);
      before = (breaks || MARK.test(part) ? 0 : before) + letterCount(part);
      return breaks ? `<wbr>${part}` : part;
    })
    .join('');
};

// Between phrases of four characters, so that 客户服务 stays together; where a title has none,
// between its words.
const broken = (text: string): string => {
  const phrases = parted(text, 4);
  return phrases === text ? parted(text, 1) : phrases;
};

/**
 * HTML of a Chinese title that is kept together by `word-break: keep-all`: it may break between
 * phrases too, not only at its punctuation. Other languages stay as they are.
 */
export const withWordBreaks = (html: string, locale: Locale): string =>
  locale === 'zh'
    ? html
        .split(/(<[^>]*>|&[a-z]+;)/)
        .map((part, index) => (index % 2 === 0 ? broken(part) : part))
        .join('')
    : html;

/** HTML of a title that is plain text: see `withWordBreaks`. */
export const titleHtml = (text: string, locale: Locale): string =>
  withWordBreaks(escapeHtml(text), locale);

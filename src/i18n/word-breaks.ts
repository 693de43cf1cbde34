import type { Locale } from '../schema/locale.ts';
import { escapeHtml } from './mixed.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

const HAN = /^\p{sc=Han}+$/u;

// Not beside other letters and digits, since browsers set no space across an element; and single
// characters stay with what follows (不, 与) or goes before (业), but for 的, which ends a phrase.
const mayPart = (left = '', right = ''): boolean =>
  HAN.test(left) && HAN.test(right) && right.length > 1 && (left.length > 1 || left === '的');

const broken = (text: string): string => {
  const parts = [...words.segment(text)].map(({ segment }) => segment);
  return parts
    .map((part, index) => (mayPart(parts[index - 1], part) ? `<wbr>${part}` : part))
    .join('');
};

/**
 * HTML of a Chinese title that is kept together by `word-break: keep-all`: it may break between
 * words too, not only at its punctuation. Other languages stay as they are.
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

import type { Locale } from '../schema/locale.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

// Single characters stay with their neighbours; and so do other letters and digits, because
// browsers set no space between them and a character across an element.
const HAN_WORD = /^\p{sc=Han}{2,}$/u;

const broken = (text: string): string => {
  const parts = [...words.segment(text)].map(({ segment }) => segment);
  return parts
    .map((part, index) =>
      HAN_WORD.test(part) && HAN_WORD.test(parts[index - 1] ?? '') ? `<wbr>${part}` : part,
    )
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

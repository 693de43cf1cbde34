import type { Locale } from '../schema/locale.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

const broken = (text: string): string => {
  const parts = [...words.segment(text)];
  return parts
    .map(({ segment, isWordLike }, index) =>
      isWordLike && parts[index - 1]?.isWordLike ? `<wbr>${segment}` : segment,
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

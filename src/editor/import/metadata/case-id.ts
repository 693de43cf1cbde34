import { pinyin } from 'pinyin-pro';
import type { Locale } from '../../../model/locale.ts';

const SYLLABLES = 5;
const WORDS = 6;

const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const fromChinese = (title: string): string =>
  pinyin(title.replace(/[^\p{Script=Han}\p{Nd}a-z]/giu, ' '), {
    toneType: 'none',
    type: 'array',
    v: true,
  })
    .filter((part) => part.trim() !== '')
    .slice(0, SYLLABLES)
    .join('');

/** An id for a case: from its English title, else pinyin of the Chinese one, else the file's name. */
export const suggestId = (titles: readonly [Locale, string][], fileName: string): string => {
  const title = new Map(titles);
  const english = slugOf(title.get('en') ?? '')
    .split('-')
    .slice(0, WORDS)
    .join('-');
  const chinese = slugOf(fromChinese(title.get('zh') ?? ''));
  const file = slugOf(fileName.replace(/\.[^.]*$/, ''));
  return (english || chinese || file || 'imported-text').slice(0, 60).replace(/-+$/, '');
};

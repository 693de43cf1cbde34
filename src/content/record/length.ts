import type { Locale } from '../../model/locale.ts';

const HAN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}.,%])+/gu;
const WORD = /\S*[\p{L}\p{N}]\S*/gu;

/**
 * How long a text is for a reader: in Chinese its characters, a number or a word of other letters
 * as one; in other languages its words. Punctuation counts for nothing.
 */
export const lengthOf = (text: string, locale: Locale): number =>
  [...text.matchAll(locale === 'zh' ? HAN : WORD)].filter(([found]) => /[\p{L}\p{N}]/u.test(found))
    .length;

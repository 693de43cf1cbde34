import { remembered } from '../remembered.ts';
import { fixMatches, type Fix } from './fix.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A word of letters stands alone; a half-space and a vowel mark belong to it. Han has no edges. */
const edged = (word: string): string =>
  /^\p{Script=Han}/u.test(word)
    ? escaped(word)
    : `(?<![\\p{L}\\p{M}\\u200c-])${escaped(word)}(?![\\p{L}\\p{M}\\u200c])`;

/** The words of a casebook are few, and are looked for in each of its texts. */
const patternOf = remembered((word) => new RegExp(edged(word), 'gu'), 5000);

/** Words for which a text should have another; a name with a capital is left alone. */
export const otherWords = (
  text: string,
  preferred: readonly { write: string; not: readonly string[] }[],
): Fix[] =>
  preferred.flatMap(({ write, not }) =>
    not.flatMap((word) => fixMatches(text, patternOf(word), () => write)),
  );

const SILENT_HE = /\u200cی(?<=\p{L}ه\u200cی)(?![\p{L}\p{M}\u200c])/gu;

/** «خانه‌ی ما» for «خانهٔ ما». */
export const spelledEzafe = (text: string): Fix[] => fixMatches(text, SILENT_HE, () => '\u0654');

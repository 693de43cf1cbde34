import { bigrams } from './chinese.ts';
import { stem as stemEnglish } from './english.ts';
import { fold } from './normalize.ts';
import { isAffixApart, meaningfulParts, stem as stemPersian } from './persian.ts';

const HAN = '(?<han>\\p{Script=Han}+)';
// Letters with their marks, tatweel and half-spaces; the digits are not letters.
const ARABIC = '(?<arabic>(?:(?=\\p{Script=Arabic})\\p{L}|(?<=[^\\s])[\\p{M}\\u0640\\u200c])+)';
const OTHER = '(?<other>(?:(?!\\p{Script=Han}|(?=\\p{Script=Arabic})\\p{L})[^])+)';
const RUN = new RegExp(`${HAN}|${ARABIC}|${OTHER}`, 'gu');

/** «راه‌حل» is found as راه‌حل, راه حل and راهحل. */
function arabicUnits(word: string): string[] {
  const parts = meaningfulParts(word).map(stemPersian);
  return parts.length > 1 ? [stemPersian(parts.join('')), ...parts] : parts;
}

const latinUnits = (run: string) => fold(run).split(' ').filter(Boolean).map(stemEnglish);

/**
 * What a text is indexed and searched by, in order, with repetitions: Han runs as bigrams, Persian
 * and Latin words folded and stemmed, numbers in ASCII digits (300000, 6.8, 5s). The same text gives
 * the same units in an index and in a query, whatever the language of the page; traditional
 * characters are the caller's to simplify first.
 */
export function tokens(text: string): string[] {
  const runs = [...text.normalize('NFKC').matchAll(RUN)].filter(
    ({ groups }) => groups?.other === undefined || /\S/.test(groups.other),
  );
  const isArabic = (at: number) => runs[at]?.groups?.arabic !== undefined;
  return runs.flatMap(({ 0: run, groups }, at) => {
    if (groups?.han) return bigrams(run);
    if (groups?.other) return latinUnits(run);
    const affix = isAffixApart(fold(run), isArabic(at - 1), isArabic(at + 1));
    return affix ? [] : arabicUnits(run);
  });
}

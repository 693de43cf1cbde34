import { bigrams } from './chinese.ts';
import { stem as stemEnglish } from './english.ts';
import { fold, foldWithMap, unfoldRange } from './normalize.ts';
import { isAffixApart, meaningfulParts, stem as stemPersian } from './persian.ts';

export type Script = 'han' | 'arabic' | 'latin';

/** A word of a text, or a whole run of Han characters, with its place in the text. */
export interface Word {
  script: Script;
  start: number;
  end: number;
  /** Folded, unstemmed. */
  text: string;
  /** What it is indexed by: bigrams of a Han run; stems; of a compound also the joined form. */
  units: string[];
  /** The stems in sequence, without the joined form: what labels are compared with. */
  parts: string[];
}

const HAN = '(?<han>\\p{Script=Han}+)';
// Letters with their marks, tatweel and half-spaces; the digits are not letters.
const ARABIC = '(?<arabic>(?:(?=\\p{Script=Arabic})\\p{L}|(?<=[^\\s])[\\p{M}\\u0640\\u200c])+)';
const OTHER = '(?<other>(?:(?!\\p{Script=Han}|(?=\\p{Script=Arabic})\\p{L})[^])+)';
const RUN = new RegExp(`${HAN}|${ARABIC}|${OTHER}`, 'gu');

function latinWords(run: string, offset: number): Word[] {
  const folded = foldWithMap(run);
  return [...folded.text.matchAll(/\S+/g)].map(({ 0: text, index }) => {
    const [start, end] = unfoldRange(folded, index, index + text.length);
    const parts = [stemEnglish(text)];
    return { script: 'latin', start: offset + start, end: offset + end, text, units: parts, parts };
  });
}

function hanWord(run: string, start: number): Word {
  const text = fold(run);
  return {
    script: 'han',
    start,
    end: start + run.length,
    text,
    units: bigrams(text),
    parts: [text],
  };
}

function arabicWord(run: string, start: number): Word {
  const parts = meaningfulParts(run).map(stemPersian);
  // «راه‌حل» is found as راه‌حل, راه حل and راهحل.
  const joined = parts.length > 1 ? [stemPersian(parts.join(''))] : [];
  const end = start + run.length;
  return { script: 'arabic', start, end, text: fold(run), units: [...joined, ...parts], parts };
}

/** The words of a text in order, with offsets into it: what `tokens` gives, and where it stood. */
export function words(text: string): Word[] {
  const runs = [...text.matchAll(RUN)].filter(
    ({ groups }) => groups?.other === undefined || /\S/.test(groups.other),
  );
  const isArabic = (at: number) => runs[at]?.groups?.arabic !== undefined;
  return runs.flatMap(({ 0: run, groups, index }, at) => {
    if (groups?.han) return [hanWord(run, index)];
    if (groups?.other) return latinWords(run, index);
    const affix = isAffixApart(fold(run), isArabic(at - 1), isArabic(at + 1));
    return affix ? [] : [arabicWord(run, index)];
  });
}

import type { Script } from './files.ts';
import { bigrams } from '../../text/chinese.ts';
import { stem as stemEnglish } from './english.ts';
import { fold, foldWithMap, unfoldRange } from '../../text/normalize.ts';
import { isAffixApart, meaningfulParts, stem as stemPersian } from '../../text/persian.ts';
import { remembered } from '../../text/remembered.ts';

export type { Script };

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

// Where a word stands is counted from the beginning of what it was read from.
type Reading = readonly Word[];

// Texts repeat their words: remembering them makes reading several times as fast.
const MOST_KNOWN = 50_000;

const moved = (reading: Reading, by: number): Word[] =>
  reading.map((word) => ({ ...word, start: word.start + by, end: word.end + by }));

const readLatin = remembered((piece): Reading => {
  const folded = foldWithMap(piece);
  return [...folded.text.matchAll(/\S+/g)].map(({ 0: text, index }) => {
    const [start, end] = unfoldRange(folded, index, index + text.length);
    const parts = [stemEnglish(text)];
    return { script: 'latin', start, end, text, units: parts, parts };
  });
}, MOST_KNOWN);

function readHan(run: string): Reading {
  const text = fold(run);
  return [{ script: 'han', start: 0, end: run.length, text, units: bigrams(text), parts: [text] }];
}

const readArabic = remembered((run): Reading => {
  const parts = meaningfulParts(run).map(stemPersian);
  // «راه‌حل» is found as راه‌حل, راه حل and راهحل.
  const joined = parts.length > 1 ? [stemPersian(parts.join(''))] : [];
  const units = [...joined, ...parts];
  return [{ script: 'arabic', start: 0, end: run.length, text: fold(run), units, parts }];
}, MOST_KNOWN);

const latinWords = (run: string, offset: number): Word[] =>
  [...run.matchAll(/\S+/g)].flatMap(({ 0: piece, index }) =>
    moved(readLatin(piece), offset + index),
  );

/** The words of a text in order, with offsets into it: what `tokens` gives, and where it stood. */
export function words(text: string): Word[] {
  const runs = [...text.matchAll(RUN)].filter(
    ({ groups }) => groups?.other === undefined || /\S/.test(groups.other),
  );
  const isArabic = (at: number) => runs[at]?.groups?.arabic !== undefined;
  return runs.flatMap(({ 0: run, groups, index }, at) => {
    if (groups?.han) return moved(readHan(run), index);
    if (groups?.other) return latinWords(run, index);
    const reading = readArabic(run);
    const affix = isAffixApart(reading[0]!.text, isArabic(at - 1), isArabic(at + 1));
    return affix ? [] : moved(reading, index);
  });
}

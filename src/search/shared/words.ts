import type { Script } from './files.ts';
import { bigrams } from '../../text/chinese.ts';
import { NO_COMPOUNDS, withCompounds, type CompoundLookup } from './compounds.ts';
import { stem as stemEnglish } from './english.ts';
import { hanPieces } from './han-numbers.ts';
import { withNumbers } from './number-words.ts';
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
  /** Of a Han run with spaces or signs within it: where each of its characters stands. */
  places?: readonly number[];
  /** Of a half-spaced word: what lies between its half-spaces, folded. */
  pieces?: readonly string[];
}

// Spaces and signs that nobody sees do not part Chinese words.
const HAN = '(\\p{Script=Han}(?:[\\s\\p{Cf}\\p{M}]*\\p{Script=Han})*)';
// Letters with their marks, tatweel and half-spaces; the digits are not letters.
const ARABIC = '((?:(?=\\p{Script=Arabic})\\p{L}|(?<=[^\\s])[\\p{M}\\u0640\\u200c])+)';
const OTHER = '((?:(?!\\p{Script=Han}|(?=\\p{Script=Arabic})\\p{L})[^])+)';
const RUN = new RegExp(`${HAN}|${ARABIC}|${OTHER}`, 'gu');

// Where a word stands is counted from the beginning of what it was read from.
type Reading = readonly Word[];

// Texts repeat their words: remembering them makes reading several times as fast.
const MOST_KNOWN = 50_000;

const moved = (reading: Reading, by: number): Word[] =>
  reading.map(({ script, start, end, text, units, parts, places, pieces }) => {
    const word: Word = { script, start: start + by, end: end + by, text, units, parts };
    if (places) word.places = places.map((place) => place + by);
    if (pieces) word.pieces = pieces;
    return word;
  });

// U.S. is US.
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{Script=Latin}\.){2,}(?!\p{L}{2})/gu;
const withoutDots = (piece: string): string =>
  piece.includes('.') ? piece.replace(DOTTED, (all) => all.replaceAll('.', '\u2060')) : piece;

// 24hr is 24 hours; HR alone is no hour.
const LATIN = /\d[\d.]*(?=hr?s?(?!\S))|\S+/g;
const HOURS = /^hr?s?$/;

const readLatin = remembered((piece): Reading => {
  const folded = foldWithMap(withoutDots(piece));
  return [...folded.text.matchAll(LATIN)].map(({ 0: written, index }) => {
    const [start, end] = unfoldRange(folded, index, index + written.length);
    const text = index > 0 && HOURS.test(written) ? 'hour' : written;
    const parts = [stemEnglish(text)];
    return { script: 'latin', start, end, text, units: parts, parts };
  });
}, MOST_KNOWN);

const BETWEEN = /[\s\p{Cf}\p{M}]/u;
// What folding leaves as it is: most runs.
const FOLDED = /^[\u4e00-\u9fff]*$/;

function readHan(run: string): Reading {
  const places: number[] = [];
  const isWhole = !BETWEEN.test(run);
  let bare = isWhole ? run : '';
  for (let at = 0; at < run.length; at += 1)
    if (isWhole) places.push(at);
    else if (!BETWEEN.test(run[at]!)) {
      bare += run.charAt(at);
      places.push(at);
    }
  const folded = FOLDED.test(bare) ? bare : fold(bare);
  return hanPieces(folded).map(({ from, to, value }): Word => {
    const [start, end] = [places[from]!, places[to - 1]! + 1];
    if (value !== undefined) {
      const parts = [String(value)];
      return { script: 'latin', start, end, text: parts[0]!, units: parts, parts };
    }
    const text = folded.slice(from, to);
    return {
      script: 'han',
      start,
      end,
      text,
      units: bigrams(text),
      parts: [text],
      ...(!isWhole && { places: places.slice(from, to) }),
    };
  });
}

const readArabic = remembered((run): Reading => {
  const whole = meaningfulParts(run);
  const parts = whole.map(stemPersian);
  // «راه‌حل» is found as راه‌حل, راه حل and راهحل.
  const joined = parts.length > 1 ? [stemPersian(whole.join(''))] : [];
  const units = [...joined, ...parts];
  const word: Word = { script: 'arabic', start: 0, end: run.length, text: fold(run), units, parts };
  return [parts.length > 1 ? { ...word, pieces: whole } : word];
}, MOST_KNOWN);

const latinWords = (run: string, offset: number): Word[] =>
  [...run.matchAll(/\S+/g)].flatMap(({ 0: piece, index }) =>
    moved(readLatin(piece), offset + index),
  );

const isCount = ({ script, text }: Word): boolean => script === 'latin' && /^[\d.]+$/.test(text);

const isCounted = (word: Word, next: Word | undefined): next is Word =>
  next?.script === 'han' && next.start - word.end <= 1 && isCount(word);

/** Whether a unit is a number with what it counts: 8名. */
export const isMeasured = (unit: string): boolean => /^[\d.]+\p{Script=Han}$/u.test(unit);

/** Whether a word is the one character of what a number before it counts: the 名 of 8名. */
export const isMeasure = (word: Word, before: Word | undefined): boolean =>
  before !== undefined && word.text.length === 1 && isCounted(before, word);

const HOUR = { text: 'hour', units: ['hour'], parts: ['hour'] };

/** A number before “hrs” counts hours: 24 hrs. */
const withHours = (all: readonly Word[]): Word[] =>
  all.map((word, at) =>
    HOURS.test(word.text) && all[at - 1] && isCount(all[at - 1]!) ? { ...word, ...HOUR } : word,
  );

/** A number before a Han run is also found together with what it counts: 6.8级, 8名. */
const withMeasures = (all: readonly Word[]): Word[] =>
  all.map((word, at) => {
    const next = all[at + 1];
    if (!isCounted(word, next)) return word;
    return { ...word, units: [word.text + [...next.text][0]!, ...word.units] };
  });

/** What reads the words of a text. */
export type ReadWords = (text: string) => readonly Word[];

/** The words of a text in order, with offsets into it, compounds always read in the same way. */
export function words(text: string, compounds: CompoundLookup = NO_COMPOUNDS): Word[] {
  const runs = [...text.matchAll(RUN)].filter(
    ({ 3: other }) => other === undefined || /\S/.test(other),
  );
  const isArabic = (at: number) => runs[at]?.[2] !== undefined;
  const found = runs.flatMap(({ 0: run, 1: han, 3: other, index }, at) => {
    if (han) return moved(readHan(run), index);
    if (other) return latinWords(run, index);
    const reading = readArabic(run);
    const affix = isAffixApart(reading[0]!.text, isArabic(at - 1), isArabic(at + 1));
    return affix ? [] : moved(reading, index);
  });
  return withMeasures(withHours(withNumbers(withCompounds(found, compounds))));
}

import type { Script } from './files.ts';
import { bigrams } from '../../text/chinese.ts';
import { besideNumbers, thousandsOf, unitOfTime } from './numbers/beside-numbers.ts';
import { NO_COMPOUNDS, type CompoundLookup } from './compounds/compounds.ts';
import { withCompounds } from './compounds/join.ts';
import { ordinalOf, stem as stemEnglish } from './english.ts';
import { optionalIn } from './numbers/chinese-halves.ts';
import { hanPieces } from './numbers/han-numbers.ts';
import { withMeasures } from './numbers/measures.ts';
import { withNumbers } from './numbers/spoken.ts';
import { withChinese } from './numbers/with-chinese.ts';
import { withShares } from './numbers/with-shares.ts';
import { fold, foldWithMap, unfoldRange } from '../../text/normalize.ts';
import { isAffixApart, meaningfulParts, stem as stemPersian } from '../../text/persian.ts';
import { remembered } from '../../text/remembered.ts';
import { runsOf } from './runs.ts';

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

// Where a word stands is counted from the beginning of what it was read from.
type Reading = readonly Word[];

// Texts repeat their words: remembering them makes reading several times as fast.
const MOST_KNOWN = 50_000;

/** Adds the words of a reading, which begins so far on in the text. */
const add = (found: Word[], reading: Reading, by: number): void => {
  for (const { script, start, end, text, units, parts, places, pieces } of reading) {
    const word: Word = { script, start: start + by, end: end + by, text, units, parts };
    if (places) word.places = places.map((place) => place + by);
    if (pieces) word.pieces = pieces;
    found.push(word);
  }
};

// U.S. is US.
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{Script=Latin}\.){2,}(?!\p{L}{2})/gu;
const withoutDots = (piece: string): string =>
  piece.includes('.') ? piece.replace(DOTTED, (all) => all.replaceAll('.', '\u2060')) : piece;

// 11:30 is 11.30, and 7:00 is 7; each in as many characters.
const TIME = /(?<![\p{Nd}:：.])(\p{Nd}{1,2})[:：.]([0-5۰-۵٠-٥]\p{Nd})(?![\p{Nd}:：.])/gu;
const CLOCK = /^\p{Nd}{1,2}[:：]\p{Nd}{2}(?![\p{Nd}:：])/u;
const asTime = (_: string, hour: string, minute: string): string =>
  fold(minute) === '00' ? `${hour}\u2060\u2060\u2060` : `${hour}.${minute}`;

// 24hr is 24 hours, 11am is 11 am, 4hours 4 hours; HR alone is no hour. Service2.0 is Service 2.0.
const LATIN =
  /\d[\d.]*(?=(?:hr?s?|hours?|min(?:ute)?s?|secs?|days?|wks?|weeks?|months?|yrs?|years?|[ap]m)(?!\S))|[a-z]{4,}(?=\d[\d.]*(?!\S))|\S+/g;

const readLatin = remembered((piece): Reading => {
  const folded = foldWithMap(withoutDots(piece).replace(TIME, asTime));
  return [...folded.text.matchAll(LATIN)].map(({ 0: written, index }) => {
    const [start, end] = unfoldRange(folded, index, index + written.length);
    const text =
      (index > 0 ? unitOfTime(written) : undefined) ?? thousandsOf(written) ?? ordinalOf(written);
    const parts = [stemEnglish(text)];
    // Who asks for its hour or minutes finds a time.
    const [time] = CLOCK.exec(piece.slice(start)) ?? [];
    if (time === undefined) return { script: 'latin', start, end, text, units: parts, parts };
    const units = [...new Set([...parts, ...time.split(/[:：]/).map(fold)])];
    return { script: 'latin', start, end: start + time.length, text, units, parts };
  });
}, MOST_KNOWN);

const BETWEEN = /[\s\p{Cf}\p{M}]/u;
// What folding leaves as it is: most runs.
const FOLDED = /^[\u4e00-\u9fff]*$/;

/** Where the characters of a run stand that are not between others. */
const placesIn = (run: string): number[] =>
  Array.from({ length: run.length }, (_, at) => at).filter((at) => !BETWEEN.test(run[at]!));

function readHan(run: string, next: string | undefined): Reading {
  const isFolded = FOLDED.test(run);
  const left = optionalIn(run);
  const isApart = left.length > 0 || (!isFolded && BETWEEN.test(run));
  const places = isApart ? placesIn(run).filter((place) => !left.includes(place)) : [];
  const bare = isApart ? places.map((place) => run[place]).join('') : run;
  const folded = isFolded ? bare : fold(bare);
  return hanPieces(folded, next).map(({ from, to, unit }): Word => {
    // With a 个 before it that is left out, to stand beside its number.
    const first = from === 0 && left[0] === 0 ? 0 : places[from]!;
    const [start, end] = isApart ? [first, places[to - 1]! + 1] : [from, to];
    if (unit !== undefined) {
      const parts = [unit];
      return { script: 'latin', start, end, text: unit, units: parts, parts };
    }
    const text = folded.slice(from, to);
    const word: Word = { script: 'han', start, end, text, units: bigrams(text), parts: [text] };
    return isApart ? { ...word, places: places.slice(from, to) } : word;
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

/** What reads the words of a text. */
export type ReadWords = (text: string) => readonly Word[];

/** The words of a text in order, with offsets into it, compounds always read in the same way. */
export function words(text: string, compounds: CompoundLookup = NO_COMPOUNDS): Word[] {
  const runs = runsOf(text);
  const found: Word[] = [];
  runs.forEach(({ script, start, end }, at) => {
    const run = text.slice(start, end);
    if (script === 'han') add(found, readHan(run, text[end]), start);
    else if (script === 'latin') add(found, readLatin(run), start);
    else {
      const reading = readArabic(run);
      const isBefore = runs[at - 1]?.script === 'arabic';
      const isAfter = runs[at + 1]?.script === 'arabic';
      if (!isAffixApart(reading[0]!.text, isBefore, isAfter)) add(found, reading, start);
    }
  });
  return withMeasures(
    besideNumbers(withNumbers(withCompounds(withShares(withChinese(found), text), compounds))),
  );
}

import { isNumber } from './numbers/number-words.ts';
import { hanKey } from './han-keys.ts';
import { segmentsOf } from './segments.ts';
import { burdenOf } from './stopwords.ts';
import type { Word } from './words.ts';

/** A label that was found in a text: which, and over which words or characters. */
export interface LabelHit {
  key: string;
  /** Index of the first word. */
  word: number;
  /** Number of words; 1 for Han, which is one word a run. */
  span: number;
  /** Of Han: the range of characters within the run. */
  from: number;
  to: number;
}

/** No longer labels are looked for: so many words, or Han characters. */
export const LONGEST = { words: 5, characters: 12 };

/**
 * What labels begin with, each with the length of the longest: of Han two characters, or the one that
 * is all, by their key, and the length in characters; else a word, and the length in words.
 */
export type Beginnings = ReadonlyMap<string | number, number>;

/** Where the words of a run begin and end. */
const boundariesOf = (text: string): ReadonlySet<number> => {
  let at = 0;
  return new Set([0, ...segmentsOf(text).map((one) => (at += one.length))]);
};

function inHan(
  text: string,
  word: number,
  has: (key: string) => boolean,
  beginnings: Beginnings,
): LabelHit[] {
  const hits: LabelHit[] = [];
  let boundaries: ReadonlySet<number> | undefined;
  // A single character is a label where it is a word: not the 断 of 诊断.
  const isWord = (from: number, to: number) => {
    if (to - from > 1) return true;
    boundaries ??= boundariesOf(text);
    return boundaries.has(from) && boundaries.has(to);
  };
  const look = (from: number, to: number): void => {
    const key = text.slice(from, to);
    if (has(key) && isWord(from, to)) hits.push({ key, word, span: 1, from, to });
  };
  for (let from = 0; from < text.length; from += 1) {
    if (beginnings.has(hanKey(text, from, 1))) look(from, from + 1);
    if (from + 1 === text.length) break;
    const longest = beginnings.get(hanKey(text, from)) ?? 0;
    const end = Math.min(text.length, from + longest);
    for (let to = from + 2; to <= end; to += 1) look(from, to);
  }
  return hits;
}

function inSequence(
  all: readonly Word[],
  word: number,
  has: (script: Word['script'], key: string) => boolean,
  beginnings: Beginnings,
): LabelHit[] {
  const hits: LabelHit[] = [];
  const longest = beginnings.get(all[word]!.parts[0] ?? '') ?? 0;
  let key = '';
  let script: Word['script'] | undefined;
  for (let span = 1; span <= longest; span += 1) {
    const next = all[word + span - 1];
    if (!next || next.script === 'han') break;
    // A number is of any script.
    const itsScript = isNumber(next) ? script : next.script;
    if (script !== undefined && itsScript !== script) break;
    script = itsScript;
    const own = next.parts.length === 1 ? next.parts[0]! : next.parts.join(' ');
    key = span === 1 ? own : `${key} ${own}`;
    if (has(script ?? 'latin', key)) hits.push({ key, word, span, from: 0, to: 0 });
  }
  return hits;
}

/** Whether a label is meant where it stands: IT in capitals, which is not “it”. */
export const isMeant = (key: string, written: string): boolean =>
  !/^[a-z]+$/.test(key) || burdenOf(key, key) !== 'none' || /^\p{Lu}+$/u.test(written);

const isHan = (label: string): boolean => /^\p{Script=Han}/u.test(label);

/** What a label begins with: of Han its first two characters, else its first word. */
const beginningOf = (label: string): string | number =>
  isHan(label) ? hanKey(label) : (label.split(' ', 1)[0] ?? '');

/** What labels begin with. */
export const beginningsOf = (labels: Iterable<string>): Beginnings => {
  const found = new Map<string | number, number>();
  for (const label of labels) {
    const [length, most] = isHan(label)
      ? [label.length, LONGEST.characters]
      : [label.split(' ').length, LONGEST.words];
    const first = beginningOf(label);
    found.set(first, Math.max(found.get(first) ?? 0, Math.min(length, most)));
  }
  return found;
};

/** Every label in a text, overlapping ones too, given what the labels begin with. */
export function findLabels(
  all: readonly Word[],
  has: (script: Word['script'], key: string) => boolean,
  beginnings: Beginnings,
): LabelHit[] {
  return all.flatMap((word, at) =>
    word.script === 'han'
      ? inHan(word.text, at, (key) => has('han', key), beginnings)
      : inSequence(all, at, has, beginnings),
  );
}

import { isNumber } from './number-words.ts';
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

/** What labels begin with, each with the length of the longest: of Han in characters, else in words. */
export type Beginnings = ReadonlyMap<string, number>;

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
  for (let from = 0; from < text.length; from += 1) {
    const longest = beginnings.get(text.charAt(from));
    if (longest === undefined) continue;
    const end = Math.min(text.length, from + longest);
    for (let to = from + 1; to <= end; to += 1) {
      const key = text.slice(from, to);
      if (has(key) && isWord(from, to)) hits.push({ key, word, span: 1, from, to });
    }
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
    const own = isNumber(next) ? script : next.script;
    if (script !== undefined && own !== script) break;
    script = own;
    key += (key && ' ') + next.parts.join(' ');
    if (has(script ?? 'latin', key)) hits.push({ key, word, span, from: 0, to: 0 });
  }
  return hits;
}

/** Whether a label is meant where it stands: IT in capitals, which is not “it”. */
export const isMeant = (key: string, written: string): boolean =>
  !/^[a-z]+$/.test(key) || burdenOf(key, key) !== 'none' || /^\p{Lu}+$/u.test(written);

const isHan = (label: string): boolean => /^\p{Script=Han}/u.test(label);

/** What a label begins with: of Han its first character, else its first word. */
export const beginningOf = (label: string): string =>
  isHan(label) ? label.charAt(0) : (label.split(' ', 1)[0] ?? '');

/** What labels begin with. */
export const beginningsOf = (labels: Iterable<string>): Beginnings => {
  const found = new Map<string, number>();
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

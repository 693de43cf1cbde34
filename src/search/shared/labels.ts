import { segmentsOf } from './segments.ts';
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

const LONGEST = { words: 5, characters: 12 };

/** Where the words of a run begin and end. */
const boundariesOf = (text: string): ReadonlySet<number> => {
  let at = 0;
  return new Set([0, ...segmentsOf(text).map((one) => (at += one.length))]);
};

function inHan(
  text: string,
  word: number,
  has: (key: string) => boolean,
  beginnings: ReadonlySet<string>,
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
    if (!beginnings.has(text.charAt(from))) continue;
    const end = Math.min(text.length, from + LONGEST.characters);
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
  beginnings: ReadonlySet<string>,
): LabelHit[] {
  const { script, parts } = all[word]!;
  const hits: LabelHit[] = [];
  if (!beginnings.has(parts[0] ?? '')) return hits;
  let key = '';
  for (let span = 1; span <= LONGEST.words; span += 1) {
    const next = all[word + span - 1];
    if (next?.script !== script) break;
    key += (key && ' ') + next.parts.join(' ');
    if (has(script, key)) hits.push({ key, word, span, from: 0, to: 0 });
  }
  return hits;
}

/** What a label begins with: of Han its first character, else its first word. */
export const beginningOf = (label: string): string =>
  /^\p{Script=Han}/u.test(label) ? label.charAt(0) : (label.split(' ', 1)[0] ?? '');

/** Every label in a text, overlapping ones too, given what the labels begin with. */
export function findLabels(
  all: readonly Word[],
  has: (script: Word['script'], key: string) => boolean,
  beginnings: ReadonlySet<string>,
): LabelHit[] {
  return all.flatMap((word, at) =>
    word.script === 'han'
      ? inHan(word.text, at, (key) => has('han', key), beginnings)
      : inSequence(all, at, has, beginnings),
  );
}

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

function inHan(text: string, word: number, has: (key: string) => boolean): LabelHit[] {
  const hits: LabelHit[] = [];
  for (let from = 0; from < text.length; from += 1) {
    const end = Math.min(text.length, from + LONGEST.characters);
    for (let to = from + 1; to <= end; to += 1) {
      const key = text.slice(from, to);
      if (has(key)) hits.push({ key, word, span: 1, from, to });
    }
  }
  return hits;
}

function inSequence(
  all: readonly Word[],
  word: number,
  has: (script: Word['script'], key: string) => boolean,
): LabelHit[] {
  const { script } = all[word]!;
  const hits: LabelHit[] = [];
  let key = '';
  for (let span = 1; span <= LONGEST.words; span += 1) {
    const next = all[word + span - 1];
    if (next?.script !== script) break;
    key += (key && ' ') + next.parts.join(' ');
    if (has(script, key)) hits.push({ key, word, span, from: 0, to: 0 });
  }
  return hits;
}

/** Every label in a text, overlapping ones too. */
export function findLabels(
  all: readonly Word[],
  has: (script: Word['script'], key: string) => boolean,
): LabelHit[] {
  return all.flatMap((word, at) =>
    word.script === 'han'
      ? inHan(word.text, at, (key) => has('han', key))
      : inSequence(all, at, has),
  );
}

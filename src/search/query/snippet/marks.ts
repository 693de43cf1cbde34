import type { Compounds } from '../../shared/compounds/compounds.ts';
import { findLabels, isMeant } from '../../shared/labels.ts';
import { foldRoughly } from '../../../text/normalize.ts';
import { remembered } from '../../../text/remembered.ts';
import { segmentsOf } from '../../shared/segments.ts';
import { words, type Word } from '../../shared/words.ts';
import { isMeasured } from '../../shared/numbers/measures.ts';
import type { Answered, Wanted } from './wanted.ts';

/** A range of a text that answers to an element of the query. */
export interface MarkedRange {
  start: number;
  end: number;
  element: number;
  trust: number;
  /** Whether the reader sees it marked; what is only akin to what was asked is not. */
  isShown: boolean;
}

// Reading a text is the dearest part of an answer, and readers refine their queries. A passage takes
// 2.6 kB once read: all together no more than 30 MB.
const MOST_FOLDED = 50_000;
const MOST_READ = 10_000;
const foldedRoughly = remembered(foldRoughly, MOST_FOLDED);
const readers = new WeakMap<Compounds, (text: string) => readonly Word[]>();
const readerOf = (compounds: Compounds) => {
  let reader = readers.get(compounds);
  if (!reader)
    readers.set(compounds, (reader = remembered((text) => words(text, compounds), MOST_READ)));
  return reader;
};

const LETTER = /[a-z]/;
const SHORT_CLUE = 3;

/** Whether a text has a clue; a short Latin one where a word begins, else “ai” were in every “main”. */
const hasClue = (text: string, clue: string): boolean => {
  if (clue.length > SHORT_CLUE || !LETTER.test(clue.charAt(0))) return text.includes(clue);
  for (let at = text.indexOf(clue); at >= 0; at = text.indexOf(clue, at + 1))
    if (!LETTER.test(text.charAt(at - 1))) return true;
  return false;
};

/** How surely a text may answer to each element, at most: a quick look, which overlooks nothing. */
export const mayAnswer = (text: string, { clues, starts, han, others }: Wanted): number[] => {
  const all = foldedRoughly(text);
  const has = new Uint8Array(starts.length);
  for (const start of others) if (hasClue(all, starts[start]!)) has[start] = 1;
  // Of Chinese there are hundreds for a long query, of which few begin at any place.
  if (han.size > 0)
    for (let at = 0; at < all.length; at += 1) {
      const some = han.get(all.charCodeAt(at));
      if (some === undefined) continue;
      for (const start of some) if (all.startsWith(starts[start]!, at)) has[start] = 1;
    }
  return clues.map((some) => some.find(({ start }) => has[start])?.trust ?? 0);
};

const placeOf = ({ start, places }: Word, at: number): number => places?.[at] ?? start + at;

const rangeOf = (word: Word, at: number, unit: string, text: string): [number, number] => {
  if (word.script === 'han') return [placeOf(word, at), placeOf(word, at + unit.length - 1) + 1];
  // A number that is found with what it counts is marked with it.
  const measure = isMeasured(unit) ? text.slice(word.end).search(/\S/) + 1 : 0;
  return [word.start, word.end + measure];
};

/** The words of a Han run that have a character which was asked for alone: all of each is marked. */
function* wordsWith(text: string, units: Wanted['units']) {
  if (text.length < 2 || ![...text].some((character) => units.has(character))) return;
  let from = 0;
  for (const segment of segmentsOf(text)) {
    const to = from + segment.length;
    for (const character of new Set(segment)) {
      const answered = units.get(character);
      if (answered) yield { answered, from, to };
    }
    from = to;
  }
}

/** Everything in a text that answers to the query, in the order of the text. */
export const findMarks = (
  text: string,
  { units, labels, beginnings, compounds }: Wanted,
): MarkedRange[] => {
  const found = readerOf(compounds)(text);
  const marks: MarkedRange[] = [];
  const add = (answered: readonly Answered[], [start, end]: [number, number]) => {
    for (const { element, trust, isShown } of answered)
      marks.push({ start, end, element, trust, isShown });
  };
  for (const word of found) {
    for (const [at, unit] of word.units.entries()) {
      const answered = units.get(unit);
      if (answered) add(answered, rangeOf(word, at, unit, text));
    }
    if (word.script === 'han')
      for (const { answered, from, to } of wordsWith(word.text, units))
        add(answered, [placeOf(word, from), placeOf(word, to - 1) + 1]);
  }
  const hits = findLabels(found, (_script, key) => labels.has(key), beginnings);
  for (const hit of hits) {
    const word = found[hit.word]!;
    const last = found[hit.word + hit.span - 1]!;
    const range: [number, number] =
      word.script === 'han'
        ? [placeOf(word, hit.from), placeOf(word, hit.to - 1) + 1]
        : [word.start, last.end];
    if (isMeant(hit.key, text.slice(...range))) add(labels.get(hit.key) ?? [], range);
  }
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
};

import type { Labels } from '../../shared/files.ts';
import type { Compounds } from '../../shared/compounds.ts';
import { beginningOf, beginningsOf, findLabels, type Beginnings } from '../../shared/labels.ts';
import { foldRoughly } from '../../../text/normalize.ts';
import { remembered } from '../../../text/remembered.ts';
import { segmentsOf } from '../../shared/segments.ts';
import { words, type Word } from '../../shared/words.ts';
import type { Element } from '../understand/query.ts';

/** A range of a text that answers to an element of the query. */
export interface Mark {
  start: number;
  end: number;
  element: number;
  trust: number;
}

interface Answered {
  element: number;
  trust: number;
}

interface Clue {
  /** Its place among all beginnings. */
  start: number;
  trust: number;
}

/** What to look for in texts: units, and the labels of the meanings in the language of a text. */
export interface Wanted {
  units: ReadonlyMap<string, readonly Answered[]>;
  labels: ReadonlyMap<string, readonly Answered[]>;
  beginnings: Beginnings;
  compounds: Compounds;
  /** For each element, surest first, beginnings of words: a text that answers has one of them. */
  clues: readonly (readonly Clue[])[];
  /** All of these beginnings, each once; where those are that begin with a Han character, and others. */
  starts: readonly string[];
  han: ReadonlyMap<number, readonly number[]>;
  others: readonly number[];
}

const HAN = /^\p{Script=Han}/u;

// Inflection changes the end of a word.
const SHORT = 2;
const ENOUGH = 5;

/** What a text has that answers to a unit; of a number, which is written in many ways, nothing. */
const clueOf = (unit: string): string => {
  if (/\d/.test(unit)) return '';
  if (HAN.test(unit)) return unit;
  const first = beginningOf(unit);
  return first.slice(0, Math.max(SHORT, Math.min(ENOUGH, first.length - 1)));
};

const labelsByMeaning = new WeakMap<Labels, Map<number, string[]>>();

/** The labels of each meaning, worked out once. */
const byMeaning = (labels: Labels): Map<number, string[]> => {
  let found = labelsByMeaning.get(labels);
  if (found) return found;
  found = new Map();
  for (const [label, meanings] of Object.entries(labels))
    for (const meaning of meanings) {
      const list = found.get(meaning);
      if (list) list.push(label);
      else found.set(meaning, [label]);
    }
  labelsByMeaning.set(labels, found);
  return found;
};

/** What to look for: all ways of all elements, with the labels that a script has for them. */
export const wantedOf = (
  elements: readonly Element[],
  labels: Labels,
  compounds: Compounds,
): Wanted => {
  const units = new Map<string, Answered[]>();
  const meant = new Map<string, Answered[]>();
  const labelled = byMeaning(labels);
  const add = (map: Map<string, Answered[]>, key: string, answered: Answered) =>
    map.set(key, [...(map.get(key) ?? []), answered]);
  const starts = new Map<string, number>();
  const placeOfStart = (text: string): number => {
    const known = starts.get(text) ?? starts.size;
    starts.set(text, known);
    return known;
  };
  const clues = elements.map(({ ways, burden }, element): Clue[] => {
    if (burden === 'none') return [];
    const found = new Map<string, number>();
    const addTo = (map: Map<string, Answered[]>, key: string, trust: number) => {
      add(map, key, { element, trust });
      const clue = clueOf(key);
      found.set(clue, Math.max(trust, found.get(clue) ?? 0));
    };
    for (const { unit, trust, meaning } of ways)
      if (meaning === undefined) addTo(units, unit, trust);
      else for (const label of labelled.get(meaning) ?? []) addTo(meant, label, trust);
    const clues = [...found].map(([text, trust]) => ({ text, trust }));
    clues.sort((a, b) => b.trust - a.trust || a.text.length - b.text.length);
    // What has a longer one has the shorter in it, too.
    return clues
      .filter(({ text }, at) => !clues.slice(0, at).some((before) => text.includes(before.text)))
      .map(({ text, trust }) => ({ start: placeOfStart(text), trust }));
  });
  const beginnings = beginningsOf(meant.keys());
  const all = [...starts.keys()];
  const [han = [], others = []] = [true, false].map((isHan) =>
    all.flatMap((start, at) => (HAN.test(start) === isHan ? [at] : [])),
  );
  return {
    units,
    labels: meant,
    beginnings,
    compounds,
    clues,
    starts: all,
    han: Map.groupBy(han, (at) => all[at]!.charCodeAt(0)),
    others,
  };
};

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

/** How surely a text may answer to each element, at most: a quick look, which overlooks nothing. */
export const mayAnswer = (text: string, { clues, starts, han, others }: Wanted): number[] => {
  const all = foldedRoughly(text);
  const has = new Uint8Array(starts.length);
  for (const start of others) if (all.includes(starts[start]!)) has[start] = 1;
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

const rangeOf = (word: Word, at: number, unit: string): [number, number] =>
  word.script === 'han'
    ? [placeOf(word, at), placeOf(word, at + unit.length - 1) + 1]
    : [word.start, word.end];

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
): Mark[] => {
  const found = readerOf(compounds)(text);
  const marks: Mark[] = [];
  const add = (answered: readonly Answered[], [start, end]: [number, number]) => {
    for (const { element, trust } of answered) marks.push({ start, end, element, trust });
  };
  for (const word of found) {
    for (const [at, unit] of word.units.entries()) {
      const answered = units.get(unit);
      if (answered) add(answered, rangeOf(word, at, unit));
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
    add(labels.get(hit.key) ?? [], range);
  }
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
};

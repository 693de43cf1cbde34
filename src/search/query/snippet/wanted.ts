import type { Labels } from '../../shared/files.ts';
import type { Compounds } from '../../shared/compounds/compounds.ts';
import { beginningsOf, type Beginnings } from '../../shared/labels.ts';
import { isMeasured } from '../../shared/numbers/measures.ts';
import type { QueryElement, Way } from '../understand/elements.ts';

/** An element that a document answers, and how. */
export interface Answered {
  element: number;
  trust: number;
  /** Whether it is the thing itself, and is marked for the reader. */
  isShown: boolean;
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
/** Seldom is a number written in words. */
const IN_WORDS = 0.5;
const SHORT = 2;
const ENOUGH = 5;

/** What a text that answers to a unit has in it; of a number its digits. */
const clueOf = (unit: string): string => {
  if (isMeasured(unit)) return unit.slice(-1);
  const [digits] = /\d+/.exec(unit) ?? [];
  if (digits !== undefined) return digits;
  if (HAN.test(unit)) return unit;
  // Of several words the longest is in the fewest texts.
  const word = unit.split(' ').reduce((one, other) => (other.length > one.length ? other : one));
  return word.slice(0, Math.max(SHORT, Math.min(ENOUGH, word.length - 1)));
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
  elements: readonly QueryElement[],
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
    const addTo = (map: Map<string, Answered[]>, key: string, { trust, isAkin }: Way) => {
      add(map, key, { element, trust, isShown: !isAkin });
      const clue = clueOf(key);
      found.set(clue, Math.max(trust, found.get(clue) ?? 0));
      // It may be written in words, too: any text may have it.
      if (/^\d/.test(clue)) found.set('', Math.max(trust * IN_WORDS, found.get('') ?? 0));
    };
    for (const way of ways)
      if (way.meaning === undefined) addTo(units, way.unit, way);
      else for (const label of labelled.get(way.meaning) ?? []) addTo(meant, label, way);
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

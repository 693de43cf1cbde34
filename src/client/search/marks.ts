import { meaningUnit, type Labels } from '../../schema/search.ts';
import { findLabels } from '../../text/labels.ts';
import { words, type Word } from '../../text/words.ts';
import type { Element } from './query.ts';

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

/** What to look for in texts: units, and the labels of the meanings in the language of a text. */
export interface Wanted {
  units: ReadonlyMap<string, readonly Answered[]>;
  labels: ReadonlyMap<string, readonly Answered[]>;
}

/** What to look for: all ways of all elements, with the labels that a script has for them. */
export const wantedOf = (elements: readonly Element[], labels: Labels): Wanted => {
  const units = new Map<string, Answered[]>();
  elements.forEach(({ ways, burden }, element) => {
    if (burden === 'none') return;
    for (const { unit, trust } of ways)
      units.set(unit, [...(units.get(unit) ?? []), { element, trust }]);
  });
  const meant = Object.entries(labels).flatMap(([label, meanings]) => {
    const answered = meanings.flatMap((meaning) => units.get(meaningUnit(meaning)) ?? []);
    return answered.length > 0 ? [[label, answered] as const] : [];
  });
  return { units, labels: new Map(meant) };
};

// Reading a text is the dearest part of an answer, and readers refine their queries.
const MOST_KNOWN = 4000;
const known = new Map<string, readonly Word[]>();
const read = (text: string): readonly Word[] => {
  let found = known.get(text);
  if (!found) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, (found = words(text)));
  }
  return found;
};

const rangeOf = (word: Word, at: number, unit: string): [number, number] =>
  word.script === 'han' ? [word.start + at, word.start + at + unit.length] : [word.start, word.end];

/** Everything in a text that answers to the query, in the order of the text. */
export const findMarks = (text: string, { units, labels }: Wanted): Mark[] => {
  const found = read(text);
  const marks: Mark[] = [];
  const add = (answered: readonly Answered[] | undefined, [start, end]: [number, number]) => {
    for (const { element, trust } of answered ?? []) marks.push({ start, end, element, trust });
  };
  for (const word of found)
    word.units.forEach((unit, at) => add(units.get(unit), rangeOf(word, at, unit)));
  const hits = labels.size > 0 ? findLabels(found, (_script, key) => labels.has(key)) : [];
  for (const hit of hits) {
    const word = found[hit.word]!;
    const last = found[hit.word + hit.span - 1]!;
    const range: [number, number] =
      word.script === 'han' ? [word.start + hit.from, word.start + hit.to] : [word.start, last.end];
    add(labels.get(hit.key), range);
  }
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
};

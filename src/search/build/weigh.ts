import type { Case, VocabularyConcept } from '../../model/corpus.ts';
import { meaningUnit, stepOf } from '../shared/files.ts';
import { toSimplified, type CharacterMap } from '../../text/chinese.ts';
import { findLabels, isMeant, type Beginnings } from '../shared/labels.ts';
import { segmentsOf } from '../shared/segments.ts';
import { burdenOf, burdensOfHan } from '../shared/stopwords.ts';
import type { ReadWords, Word } from '../shared/words.ts';
import type { Field } from './fields.ts';
import type { LabelTable } from './words/labels.ts';

/** How strongly a document stands for each of its units: a weighted frequency. */
export type Weights = Map<string, number>;

/** What turns texts into units. */
export interface UnitReader {
  characters: CharacterMap;
  read: ReadWords;
  labels: LabelTable;
  /** What the labels begin with. */
  beginnings: Beginnings;
  concepts: ReadonlyMap<string, VocabularyConcept>;
  /** The Chinese words that the segmenter does not know. */
  unknown: Pick<ReadonlySet<string>, 'has'>;
}

/** The units of a document, each with the step of its weight. */
export type Units = readonly (readonly [unit: string, step: number])[];

/** What the index tells apart of weights. */
export const inSteps = (weights: Weights): Units =>
  [...weights].map(([unit, weight]) => [unit, stepOf(weight)]);

const FIRST_TAGS = { count: 4, weight: 7 };
const TAG_WEIGHT = 4;
const BROADER = 0.4;
const SPANNING = 0.25;
/** What stands for its document less than this is left out: mostly pairs across words. */
const LEAST = 0.5;

const adder = (weights: Weights) => (unit: string, weight: number) =>
  weights.set(unit, (weights.get(unit) ?? 0) + weight);

/** Whether a word begins at each character of a Han run. */
const beginsOf = (text: string): boolean[] => {
  const begins: boolean[] = [];
  for (const one of segmentsOf(text)) {
    let isFirst = true;
    for (const _ of one) {
      begins.push(isFirst);
      isFirst = false;
    }
  }
  return begins;
};

/**
 * Hands over the units of a word. A pair of Han characters that spans two words says little: it
 * stands for a rare word that the segmenter does not know, or for nothing.
 */
const eachShare = (
  word: Word,
  { unknown }: UnitReader,
  use: (unit: string, share: number) => void,
): void => {
  const { script, text, units } = word;
  if (script !== 'han') {
    for (const unit of units) use(unit, 1);
    return;
  }
  const begins = beginsOf(text);
  units.forEach((unit, at) => use(unit, begins[at + 1] && !unknown.has(unit) ? SPANNING : 1));
  if (units.length > 1 || text.length > 1) for (const character of text) use(character, 1);
};

const known = new Map<string, boolean>();

/** Whether a unit says nothing: it would only make the index larger. */
const isEmpty = (unit: string, { script, text }: Word): boolean => {
  if (script !== 'han') return burdenOf(unit, text) === 'none';
  let empty = known.get(unit);
  if (empty === undefined)
    known.set(unit, (empty = burdensOfHan(unit).every((burden) => burden === 'none')));
  return empty;
};

/** The units and meanings of texts, weighed. */
export const weighFields = (fields: readonly Field[], reader: UnitReader): Weights => {
  const weights: Weights = new Map();
  const add = adder(weights);
  for (const { text, weight } of fields) {
    const simplified = toSimplified(text, reader.characters);
    const found = reader.read(simplified);
    for (const word of found)
      eachShare(word, reader, (unit, share) => {
        if (!isEmpty(unit, word)) add(unit, weight * share);
      });
    const has = (script: Word['script'], key: string) => reader.labels[script].has(key);
    for (const { key, word } of findLabels(found, has, reader.beginnings)) {
      const { script, start, end } = found[word]!;
      if (!isMeant(key, simplified.slice(start, end))) continue;
      for (const meaning of reader.labels[script].get(key) ?? []) add(meaningUnit(meaning), weight);
    }
  }
  for (const [unit, weight] of weights) if (weight < LEAST) weights.delete(unit);
  return weights;
};

const ancestors = (id: string, concepts: UnitReader['concepts']): string[] =>
  (concepts.get(id)?.broader ?? []).flatMap((up) => [up, ...ancestors(up, concepts)]);

/** Adds the tags of a case, and at less weight what is broader than they are. */
export const weighTags = ({ record }: Case, reader: UnitReader, weights: Weights): void => {
  const add = adder(weights);
  const order = [...reader.concepts.keys()];
  const unitOf = (id: string) => meaningUnit(order.indexOf(id));
  [...record.tags, record.organization.sector].forEach((id, at) => {
    const weight = at < FIRST_TAGS.count ? FIRST_TAGS.weight : TAG_WEIGHT;
    add(unitOf(id), weight);
    for (const up of new Set(ancestors(id, reader.concepts))) add(unitOf(up), weight * BROADER);
  });
};

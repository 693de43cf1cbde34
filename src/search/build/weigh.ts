import type { Case, VocabularyConcept } from '../../model/corpus.ts';
import { meaningUnit, stepOf } from '../shared/index-units.ts';
import { toSimplified, type CharacterMap } from '../../text/chinese.ts';
import { findLabels, isMeant, type Beginnings } from '../shared/labels.ts';
import { burdenOf } from '../shared/stopwords.ts';
import type { ReadWords, Word } from '../shared/words.ts';
import type { Field } from './fields.ts';
import { hanWeigher, LEAST } from './words/han-weights.ts';
import type { LabelTable } from './words/labels.ts';

/** How strongly a document stands for each of its units: a weighted frequency. */
type Weights = Map<string, number>;

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

/** Units as lines, each with its step: lists in JSON take longer to write and to read. */
export const unitLines = (units: Units): string =>
  units.map(([unit, step]) => `${step} ${unit}`).join('\n');

/** The units of such lines. */
export const readUnitLines = (lines: string): Units =>
  lines === ''
    ? []
    : lines.split('\n').map((line): readonly [string, number] => {
        const at = line.indexOf(' ');
        return [line.slice(at + 1), Number(line.slice(0, at))];
      });

const FIRST_TAGS = { count: 4, weight: 7 };
const TAG_WEIGHT = 4;
const BROADER = 0.4;

/** The units and meanings of texts, weighed. */
export const weighFields = (fields: readonly Field[], reader: UnitReader): Weights => {
  const sums = new Map<string, { weight: number }>();
  // Most come again, and are looked up once so, not twice.
  const add = (unit: string, weight: number): void => {
    const sum = sums.get(unit);
    if (sum) sum.weight += weight;
    else sums.set(unit, { weight });
  };
  const han = hanWeigher(reader.unknown);
  const has = (script: Word['script'], key: string) => reader.labels[script].has(key);
  for (const { text, weight } of fields) {
    const simplified = toSimplified(text, reader.characters);
    const found = reader.read(simplified);
    for (const word of found)
      if (word.script === 'han') han.add(word, weight);
      else
        for (const unit of word.units)
          // What says nothing would only make the index larger.
          if (burdenOf(unit, word.text) !== 'none') add(unit, weight);
    for (const { key, word } of findLabels(found, has, reader.beginnings)) {
      const { script, start, end } = found[word]!;
      if (!isMeant(key, simplified.slice(start, end))) continue;
      for (const meaning of reader.labels[script].get(key) ?? []) add(meaningUnit(meaning), weight);
    }
  }
  for (const { unit, weight } of han.units()) add(unit, weight);
  const weights: Weights = new Map();
  for (const [unit, { weight }] of sums) if (weight >= LEAST) weights.set(unit, weight);
  return weights;
};

const ancestors = (id: string, concepts: UnitReader['concepts']): string[] =>
  (concepts.get(id)?.broader ?? []).flatMap((up) => [up, ...ancestors(up, concepts)]);

/** Adds the tags of a case, and at less weight what is broader than they are. */
export const weighTags = ({ record }: Case, reader: UnitReader, weights: Weights): void => {
  const order = [...reader.concepts.keys()];
  const add = (id: string, weight: number): void => {
    const unit = meaningUnit(order.indexOf(id));
    weights.set(unit, (weights.get(unit) ?? 0) + weight);
  };
  [...record.tags, record.organization.sector].forEach((id, at) => {
    const weight = at < FIRST_TAGS.count ? FIRST_TAGS.weight : TAG_WEIGHT;
    add(id, weight);
    for (const up of new Set(ancestors(id, reader.concepts))) add(up, weight * BROADER);
  });
};

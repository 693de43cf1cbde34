import { hashOf } from '../../cache/hash.ts';
import {
  compoundAnswers,
  notingCompounds,
  type AskedCompounds,
} from '../shared/compounds/beginnings.ts';
import { compoundLine, type Compounds } from '../shared/compounds/compounds.ts';
import { words, type Word } from '../shared/words.ts';
import { remembered } from '../../text/remembered.ts';
import type { UnitReader } from './weigh.ts';

/** What the words of all cases are, with the compounds at hand. */
export type WholeReader = UnitReader & { compounds: Compounds; unknown: ReadonlySet<string> };

/** What a case asked of the words of all: as long as the answers are the same, so is its reading. */
export interface Asked {
  compounds: AskedCompounds;
  /** A line each. */
  unknown: string;
  /** The characters of the case. */
  characters: string;
}

/** More texts than the largest case has. */
const MOST_TEXTS = 20_000;

/** The same reader, which notes what a case asks of it. */
export const noting = (
  reader: WholeReader,
  characters: string,
): { reader: UnitReader; asked: () => Asked } => {
  const unknown = new Set<string>();
  const has = (word: string): boolean => {
    unknown.add(word);
    return reader.unknown.has(word);
  };
  const { lookup, asked } = notingCompounds(reader.compounds);
  const read = remembered((text): readonly Word[] => words(text, lookup), MOST_TEXTS);
  return {
    reader: { ...reader, read, unknown: { has } },
    asked: () => ({ compounds: asked(), unknown: [...unknown].join('\n'), characters }),
  };
};

/** What turns that which was asked into one hash of the answers. */
export const answering = (reader: WholeReader): ((asked: Asked) => string) => {
  const { characters: simple } = reader;
  const several = Object.keys(simple)
    .map((from) => [from, [...from]] as const)
    .filter(([, letters]) => letters.length > 1);
  return ({ compounds, unknown, characters }) => {
    const own = new Set(characters);
    // Words are looked for when the characters are simple already.
    for (const character of characters) own.add(simple[character] ?? character);
    const hasAll = ([, letters]: (typeof several)[number]): boolean =>
      letters.every((letter) => own.has(letter));
    return hashOf(
      compoundAnswers(compounds, reader.compounds).join('\n'),
      unknown
        .split('\n')
        .filter((word) => reader.unknown.has(word))
        .join('\n'),
      [...own, ...several.filter(hasAll).map(([from]) => from)]
        .flatMap((from) => (simple[from] === undefined ? [] : [from, simple[from]]))
        .join('\n'),
    );
  };
};

/** A hash of all that can be answered: while it is the same, so is every answer. */
export const answersHash = ({ compounds, unknown, characters }: WholeReader): string =>
  hashOf(
    Array.from(compounds, ([key, made]) => compoundLine(key, made)).join('\n'),
    [...unknown].join('\n'),
    JSON.stringify(characters),
  );

/** A hash of what every case may ask: the labels, and the concepts in their order. */
export const labelsHash = ({ labels, concepts }: UnitReader): string =>
  hashOf(
    JSON.stringify(
      Object.entries(labels).map(([script, table]) => [
        script,
        [...table].map(([key, meanings]) => [key, [...meanings]]),
      ]),
    ),
    JSON.stringify([...concepts.values()].map(({ id, broader }) => [id, broader])),
  );

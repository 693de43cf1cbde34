import { hashOf } from '../../cache/hash.ts';
import { compoundLine, type Compounds } from '../shared/compounds/compounds.ts';
import { compoundOf, firstOf, isBegun } from '../shared/compounds/may-join.ts';
import {
  ASKED,
  linesOf,
  nothingNoted,
  type AskedLines,
  type Noted,
} from '../shared/compounds/noted.ts';
import { readerOf, withNotes, type CompoundReader } from '../shared/compounds/reader.ts';
import { words, type Word } from '../shared/words.ts';
import { remembered } from '../../text/remembered.ts';
import type { UnitReader } from './weigh.ts';

/** What the words of all cases are, with the compounds at hand. */
export type WholeReader = UnitReader & { compounds: Compounds; unknown: ReadonlySet<string> };

/** What a case asked of the words of all: as long as the answers are the same, so is its reading. */
export interface Asked {
  compounds: AskedLines;
  /** A line each. */
  unknown: string;
  /** The characters of the case. */
  characters: string;
}

/** More texts than the largest case has. */
const MOST_TEXTS = 20_000;

const answersOf = (noted: Noted, unknown: readonly string[], simpler: readonly string[]): string =>
  hashOf(
    ...ASKED.map((kind) => noted[kind].answers.join('\n')),
    unknown.join('\n'),
    simpler.join('\n'),
  );

/** What turns the characters of a case into those that are simpler, and what these are. */
const simplerOf = ({ characters: simple }: WholeReader) => {
  const several = Object.keys(simple)
    .map((from) => [from, [...from]] as const)
    .filter(([, letters]) => letters.length > 1);
  return (characters: string): string[] => {
    const own = new Set(characters);
    // Words are looked for when the characters are simple already.
    for (const character of characters) own.add(simple[character] ?? character);
    const hasAll = ([, letters]: (typeof several)[number]): boolean =>
      letters.every((letter) => own.has(letter));
    return [...own, ...several.filter(hasAll).map(([from]) => from)].flatMap((from) =>
      simple[from] === undefined ? [] : [from, simple[from]],
    );
  };
};

/** Asks the same again. */
const askAgain = (lines: AskedLines, reader: CompoundReader): void => {
  const each = (kind: keyof AskedLines, ask: (text: string) => unknown): void => {
    if (lines[kind] !== '') lines[kind].split('\n').forEach(ask);
  };
  for (const script of ['latin', 'arabic'] as const) {
    each(`${script} words`, (text) => firstOf(text, script, reader));
    each(`${script} joined`, (text) => compoundOf(text, script, reader));
  }
  each('begun', (text) => isBegun(text, reader));
};

/** A reader that notes what a case asks of it, what it has asked, and a hash of the answers. */
interface NotingReader {
  reader: UnitReader;
  asked: () => Asked;
  answers: () => string;
}

/** What notes what is asked of a reader, and asks it again. */
export const askingOf = (whole: WholeReader) => {
  const simpler = simplerOf(whole);
  const noting = (characters: string): NotingReader => {
    const unknown = new Set<string>();
    const has = (word: string): boolean => {
      unknown.add(word);
      return whole.unknown.has(word);
    };
    const noted = nothingNoted();
    const lookup = withNotes(whole.compounds, noted);
    const read = remembered((text): readonly Word[] => words(text, lookup), MOST_TEXTS);
    return {
      reader: { ...whole, read, unknown: { has } },
      asked: () => ({ compounds: linesOf(noted), unknown: [...unknown].join('\n'), characters }),
      answers: () =>
        answersOf(
          noted,
          [...unknown].filter((word) => whole.unknown.has(word)),
          simpler(characters),
        ),
    };
  };
  const answersTo = ({ compounds, unknown, characters }: Asked): string => {
    const noted = nothingNoted();
    askAgain(compounds, { ...readerOf(whole.compounds), noted });
    const found = unknown.split('\n').filter((word) => whole.unknown.has(word));
    return answersOf(noted, found, simpler(characters));
  };
  return { noting, answersTo };
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

import { codeHash } from '../../cache/code-hash.ts';
import { hashOf } from '../../cache/hash.ts';
import type { Kept } from '../../cache/kept.ts';
import type { Case } from '../../model/corpus.ts';
import { answersHash, askingOf, labelsHash, type Asked, type WholeReader } from './asked.ts';
import { unitLines } from './weigh.ts';
import { readAmongAll, readCase, type CaseReading, type CaseUnits } from './read-case.ts';

/** A case to be found: read when it is asked for. */
export interface SearchCase {
  id: string;
  /** A hash of all that it was made from; without one, nothing of it is kept. */
  key?: string;
  read: () => Case;
}

/** Where what was read of cases is kept: by themselves, and knowing the words of all. */
export interface KeptReadings {
  alone: Kept;
  amongAll: Kept;
}

/** The code that reads a case for the search. */
const READING = ['src/cache', 'src/model', 'src/text', 'src/i18n', 'src/search'];

const nameOf = (id: string): string => `${id}.json`;
const keyOf = ({ key }: SearchCase, ...rest: string[]): string | undefined =>
  key === undefined ? undefined : hashOf(codeHash(...READING), key, ...rest);

const recall = (kept: Kept, { id }: SearchCase, key: string | undefined): unknown => {
  const body = key === undefined ? undefined : kept.read(nameOf(id), key);
  return body && JSON.parse(body.toString());
};

const remember = (kept: Kept, { id }: SearchCase, key: string | undefined, made: object): void => {
  if (key !== undefined) kept.write(nameOf(id), key, JSON.stringify(made));
};

/** What is found in a case by itself, kept or made anew. */
export const readingOf = (
  one: SearchCase,
  { alone }: KeptReadings,
): { reading: CaseReading; isMade: boolean } => {
  const key = keyOf(one);
  const before = recall(alone, one, key) as CaseReading | undefined;
  if (before) return { reading: before, isMade: false };
  const reading = readCase(one.read());
  remember(alone, one, key, reading);
  return { reading, isMade: true };
};

/** What is kept of the units of a case. */
type Answered = Omit<CaseUnits, 'units'> & {
  units: string;
  asked: Asked;
  /** Hashes of what was answered to that, and of all that could be answered. */
  answers: string;
  all: string;
};

/** The units of a case as lines, which take little memory, with the rest. */
type PackedUnits = Omit<CaseUnits, 'units'> & { units: string; isMade: boolean };

/** What tells the units of a case, kept or made anew. */
export const unitsReader = (reader: WholeReader, { amongAll }: KeptReadings) => {
  const labels = labelsHash(reader);
  const all = answersHash(reader);
  const { noting, answersTo } = askingOf(reader);
  const unitsOf = (one: SearchCase, characters: string): PackedUnits => {
    const key = keyOf(one, labels);
    const before = recall(amongAll, one, key) as Answered | undefined;
    const isSame = ({ asked, ...then }: Answered): boolean =>
      then.all === all || answersTo(asked) === then.answers;
    if (before && isSame(before)) return { ...before, isMade: false };
    const noted = noting(characters);
    const { units, ...rest } = readAmongAll(one.read(), noted.reader);
    const made = { ...rest, units: unitLines(units) };
    const kept: Answered = { ...made, asked: noted.asked(), answers: noted.answers(), all };
    remember(amongAll, one, key, kept);
    return { ...made, isMade: true };
  };
  return unitsOf;
};

/** Forgets what was read of other cases. */
export const forgetReadings = (
  { alone, amongAll }: KeptReadings,
  cases: readonly SearchCase[],
): void => {
  const names = cases.map(({ id }) => nameOf(id));
  alone.prune(names);
  amongAll.prune(names);
};

import type { Compound, CompoundLookup } from './compounds.ts';
import type { Noted } from './noted.ts';

/**
 * A look at its first letters tells of most words that they make no compound: so many, and of a whole
 * word up to so many.
 */
export const FIRST = { least: 4, most: 8 };

/** What compounds begin with. */
export type Beginnings = Pick<ReadonlySet<string>, 'has'>;

/** What a word is by itself, and before which words a compound of it and more can be. */
export interface First {
  key: string;
  compound: Compound | undefined;
  goesOn: 'never' | 'before endings' | 'always';
  isEnding: boolean;
}

/** Compounds, and what is worked out of them once for all texts. */
export interface CompoundReader {
  compounds: CompoundLookup;
  known: Beginnings;
  firsts: Map<string, First>;
  /** Notes what is asked. */
  noted?: Noted;
}

const beginningsOf = (compounds: CompoundLookup): Beginnings => {
  const all = new Set<string>();
  for (const key of compounds.keys())
    for (let length = FIRST.least; length <= FIRST.most; length += 1) all.add(key.slice(0, length));
  return all;
};

const readers = new WeakMap<CompoundLookup, CompoundReader>();

/** The reader of some compounds. */
export const readerOf = (compounds: CompoundLookup): CompoundReader => {
  let reader = readers.get(compounds);
  if (!reader) {
    reader = { compounds, known: beginningsOf(compounds), firsts: new Map() };
    readers.set(compounds, reader);
  }
  return reader;
};

/** The same compounds, of which is noted what is asked. */
export const withNotes = (compounds: CompoundLookup, noted: Noted): CompoundLookup => {
  const lookup: CompoundLookup = {
    size: compounds.size,
    keys: () => compounds.keys(),
    get: (key) => compounds.get(key),
  };
  readers.set(lookup, { ...readerOf(compounds), noted });
  return lookup;
};

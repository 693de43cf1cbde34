import { compoundLine, type CompoundLookup, type Compounds } from './compounds.ts';

/**
 * A look at its first letters tells of most words that they make no compound: so many, and of a whole
 * word up to so many.
 */
export const FIRST = { least: 4, most: 8 };

/** What compounds begin with. */
export type Beginnings = Pick<ReadonlySet<string>, 'has'>;
const beginnings = new WeakMap<CompoundLookup, Beginnings>();

/** What some compounds begin with. */
export const beginningsOf = (compounds: CompoundLookup): Beginnings => {
  let found = beginnings.get(compounds);
  if (!found) {
    const all = new Set<string>();
    for (const key of compounds.keys())
      for (let length = FIRST.least; length <= FIRST.most; length += 1)
        all.add(key.slice(0, length));
    beginnings.set(compounds, (found = all));
  }
  return found;
};

/** What was asked of compounds, a line each: what makes one together, and whether one begins so. */
export interface AskedCompounds {
  keys: string;
  beginnings: string;
}

/** The same compounds, which note what is asked of them. */
export const notingCompounds = (
  compounds: Compounds,
): { lookup: CompoundLookup; asked: () => AskedCompounds } => {
  const keys = new Set<string>();
  const begun = new Map<string, boolean>();
  const lookup: CompoundLookup = {
    size: compounds.size,
    keys: () => compounds.keys(),
    get: (key) => {
      keys.add(key);
      return compounds.get(key);
    },
  };
  const known = beginningsOf(compounds);
  const has = (beginning: string): boolean => {
    let answer = begun.get(beginning);
    if (answer === undefined) begun.set(beginning, (answer = known.has(beginning)));
    return answer;
  };
  beginnings.set(lookup, { has });
  return {
    lookup,
    asked: () => ({ keys: [...keys].join('\n'), beginnings: [...begun.keys()].join('\n') }),
  };
};

/** What compounds answer to what was asked of them, as texts; nothing to what they do not have. */
export const compoundAnswers = (asked: AskedCompounds, compounds: Compounds): string[] => {
  const known = beginningsOf(compounds);
  const answers = asked.beginnings.split('\n').filter((one) => known.has(one));
  // No beginning is empty.
  answers.push('');
  for (const key of asked.keys.split('\n')) {
    const found = compounds.get(key);
    if (found) answers.push(compoundLine(key, found));
  }
  return answers;
};

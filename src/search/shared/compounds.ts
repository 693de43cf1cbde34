import { seated } from '../../text/hamza.ts';
import { stem as stemPersian } from '../../text/persian.ts';
import { remembered } from '../../text/remembered.ts';
import { stem as stemEnglish } from './english.ts';
import { isNumber } from './number-words.ts';
import type { Word } from './words.ts';

/** What is written as one word or as several: of what it is made, and whether it counts as one. */
export interface Compound {
  parts: readonly string[];
  isOne: boolean;
}

/** Compounds by the stem of what they make when they are written together. */
export type Compounds = ReadonlyMap<string, Compound>;

/** What reading a text asks of the compounds. */
export type CompoundLookup = Pick<Compounds, 'get' | 'size' | 'keys'>;

export const NO_COMPOUNDS: Compounds = new Map();

/** The scripts that have compounds. */
export const COMPOUNDING = ['latin', 'arabic'] as const;

/** Persian “and”, which twins have between them or not: گفت و گو, گفتگو. */
const AND = 'و';

/** As many words as a large case has, joined and apart. */
const MOST_KNOWN = 50_000;
const persianKey = remembered(stemPersian, MOST_KNOWN);
const latinKey = remembered(stemEnglish, MOST_KNOWN);

/** The key of words that are written together. */
export const compoundKey = (joined: string, script: Word['script']): string =>
  script === 'arabic' ? persianKey(joined) : latinKey(joined);

/** Words at most this far apart, in characters, are neighbours: a space, a hyphen; numbers: “24 / 7”. */
const NEAR = { words: 1, numbers: 3 };
const MOST_PARTS = 3;

const isNeighbour = (one: Word, next: Word): boolean => {
  const near = isNumber(one) && isNumber(next) ? NEAR.numbers : NEAR.words;
  return next.script === one.script && next.start >= one.end && next.start - one.end <= near;
};

const hasAnd = (run: readonly Word[]): boolean => run.length === 3 && run[1]!.text === AND;

// Of several words the keys are hardly ever the same: only those of one are remembered.
const keyOf = (run: readonly Word[], joined: string): string => {
  const { script } = run[0]!;
  if (run.length === 1) return compoundKey(joined, script);
  return script === 'arabic' ? stemPersian(joined) : stemEnglish(joined);
};

const asOne = (run: readonly Word[], key: string, { parts }: Compound): Word => {
  const [first, last] = [run[0]!, run.at(-1)!];
  const { script, start } = first;
  const stems = parts.map((part) => compoundKey(part, script));
  const isWhole = stems.length < 2;
  const unit = isWhole ? parts[0]! : compoundKey(parts.join(''), script);
  return {
    script,
    start,
    end: last.end,
    // What is called something else than it is written says what it is by that.
    text: isWhole && unit !== key ? unit : seated(run.map(({ text }) => text).join('')),
    units: isWhole ? [unit] : [unit, ...stems],
    parts: isWhole ? [unit] : stems,
  };
};

const asSeveral = ({ script, start, end }: Word, { parts }: Compound): Word[] =>
  parts.map((text) => {
    const stems = [compoundKey(text, script)];
    return { script, start, end, text, units: stems, parts: stems };
  });

// A look at its first letters tells of most words that they make no compound.
const FIRST = 4;
type Beginnings = Pick<ReadonlySet<string>, 'has'>;
const beginnings = new WeakMap<CompoundLookup, Beginnings>();
const beginningsOf = (compounds: CompoundLookup): Beginnings => {
  let found = beginnings.get(compounds);
  if (!found) {
    found = new Set([...compounds.keys()].map((key) => key.slice(0, FIRST)));
    beginnings.set(compounds, found);
  }
  return found;
};

const BEGINNING = '^';

/** The same compounds, which note what is asked of them. */
export const notingCompounds = (
  compounds: Compounds,
): { lookup: CompoundLookup; asked: () => string[] } => {
  const keys = new Set<string>();
  const begun = new Set<string>();
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
    begun.add(beginning);
    return known.has(beginning);
  };
  beginnings.set(lookup, { has });
  return { lookup, asked: () => [...keys, ...[...begun].map((one) => BEGINNING + one)] };
};

/** What compounds answer to something that was asked of them, as a text; nothing if they have none. */
export const compoundAnswer = (asked: string, compounds: Compounds): string | undefined => {
  if (asked.startsWith(BEGINNING))
    return beginningsOf(compounds).has(asked.slice(BEGINNING.length)) ? asked : undefined;
  const found = compounds.get(asked);
  return found && compoundLine(asked, found);
};

// What the stem takes from the front, and the seats of hamza change, is seldom and looked at whole.
const UNSURE = /^(?:می|نمی|ه)|به|[ءو]/u;

const found = (
  run: readonly Word[],
  joined: string,
  known: Beginnings,
  compounds: CompoundLookup,
): Word[] | undefined => {
  if (!known.has(joined.slice(0, FIRST)) && !UNSURE.test(joined)) return undefined;
  const key = keyOf(run, joined);
  const compound = compounds.get(key);
  if (compound?.isOne) return [asOne(run, key, compound)];
  if (compound && run.length === 1 && run[0]!.units.length === 1)
    return asSeveral(run[0]!, compound);
  return undefined;
};

/** The longest run of words from here on that is a compound, as it is read, and of how many words. */
const compoundAt = (
  all: readonly Word[],
  at: number,
  compounds: CompoundLookup,
): { made: Word[]; length: number } | undefined => {
  const known = beginningsOf(compounds);
  const { script, text } = all[at]!;
  // Of a long word its own letters say that nothing begins so.
  if (script === 'latin' && text.length >= FIRST && !known.has(text.slice(0, FIRST)))
    return undefined;
  let length = 1;
  while (
    length < MOST_PARTS &&
    all[at + length] &&
    isNeighbour(all[at + length - 1]!, all[at + length]!)
  )
    length += 1;
  for (; length > 0; length -= 1) {
    const run = all.slice(at, at + length);
    const joined = run.map((word) => word.text).join('');
    for (const one of hasAnd(run) ? [run[0]!.text + run[2]!.text, joined] : [joined]) {
      const made = found(run, one, known, compounds);
      if (made) return { made, length };
    }
  }
  return undefined;
};

/** The words with what is a compound always read in the same way, joined or apart. */
export const withCompounds = (all: readonly Word[], compounds: CompoundLookup): Word[] => {
  if (compounds.size === 0) return [...all];
  const out: Word[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const word = all[at]!;
    const known = word.script === 'han' ? undefined : compoundAt(all, at, compounds);
    if (known) {
      out.push(...known.made);
      at += known.length - 1;
    } else if (word.pieces) {
      // A half-space in what is known from nowhere else is a space.
      out.push(...asSeveral(word, { parts: word.pieces, isOne: false }));
    } else out.push(word);
  }
  return out;
};

/** A compound as a line of a file: `پاسخ-گویی` one word of two, `+hotline` one, `team leader` two. */
export const compoundLine = (key: string, { parts, isOne }: Compound): string => {
  if (parts.length < 2) return parts[0] === key ? `+${key}` : `${key}\t${parts[0]}-`;
  return `${key}\t${parts.join(isOne ? '-' : ' ')}`;
};

/** The compounds of a file. */
export const readCompounds = (text: string): Compounds =>
  new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line): [string, Compound] => {
        if (line.startsWith('+')) return [line.slice(1), { parts: [line.slice(1)], isOne: true }];
        const [key = '', made = ''] = line.split('\t');
        return [key, { parts: made.split(/[- ]/).filter(Boolean), isOne: made.includes('-') }];
      }),
  );

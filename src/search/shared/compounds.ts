import { seated } from '../../text/hamza.ts';
import { stem as stemPersian } from '../../text/persian.ts';
import { stem as stemEnglish } from './english.ts';
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

/** The key of words that are written together. */
export const compoundKey = (joined: string, script: Word['script']): string =>
  script === 'arabic' ? stemPersian(joined) : stemEnglish(joined);

/** Words at most this far apart, in characters, are neighbours: a space, a hyphen; numbers: “24 / 7”. */
const NEAR = { words: 1, numbers: 3 };
const MOST_PARTS = 3;

const isNumber = ({ text }: Word): boolean => /^\d+$/.test(text);

const isNeighbour = (one: Word, next: Word): boolean => {
  const near = isNumber(one) && isNumber(next) ? NEAR.numbers : NEAR.words;
  return next.script === one.script && next.start >= one.end && next.start - one.end <= near;
};

const joinedKeys = (run: readonly Word[]): string[] => {
  const { script } = run[0]!;
  const texts = run.map(({ text }) => text);
  const whole = compoundKey(texts.join(''), script);
  if (texts.length !== 3 || texts[1] !== AND) return [whole];
  return [compoundKey(texts[0]! + texts[2]!, script), whole];
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
export const notingCompounds = (compounds: Compounds, asked: Set<string>): CompoundLookup => {
  const noting: CompoundLookup = {
    size: compounds.size,
    keys: () => compounds.keys(),
    get: (key) => {
      asked.add(key);
      return compounds.get(key);
    },
  };
  const has = (beginning: string): boolean => {
    asked.add(BEGINNING + beginning);
    return beginningsOf(compounds).has(beginning);
  };
  beginnings.set(noting, { has });
  return noting;
};

/** What compounds answer to something that was asked of them, as a text; nothing if they have none. */
export const compoundAnswer = (asked: string, compounds: Compounds): string | undefined => {
  if (asked.startsWith(BEGINNING))
    return beginningsOf(compounds).has(asked.slice(BEGINNING.length)) ? asked : undefined;
  const found = compounds.get(asked);
  return found && compoundLine(asked, found);
};

const mayBegin = (run: readonly Word[], compounds: CompoundLookup): boolean => {
  const joined = run.map(({ text }) => text).join('');
  const short = run.length === 3 ? run[0]!.text + run[2]!.text : joined;
  const known = beginningsOf(compounds);
  // What the stem takes from the front, and the seats of hamza change, is seldom and looked at whole.
  return (
    known.has(joined.slice(0, FIRST)) ||
    known.has(short.slice(0, FIRST)) ||
    /^(?:می|نمی|ه)|به|[ءو]/u.test(joined)
  );
};

const found = (run: readonly Word[], compounds: CompoundLookup): Word[] | undefined => {
  if (!mayBegin(run, compounds)) return undefined;
  for (const key of joinedKeys(run)) {
    const compound = compounds.get(key);
    if (compound?.isOne) return [asOne(run, key, compound)];
    if (compound && run.length === 1 && run[0]!.units.length === 1)
      return asSeveral(run[0]!, compound);
  }
  return undefined;
};

/** The words with what is a compound always read in the same way, joined or apart. */
export const withCompounds = (all: readonly Word[], compounds: CompoundLookup): Word[] => {
  if (compounds.size === 0) return [...all];
  const out: Word[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const word = all[at]!;
    let run = [word];
    if (word.script !== 'han')
      while (
        run.length < MOST_PARTS &&
        all[at + run.length] &&
        isNeighbour(run.at(-1)!, all[at + run.length]!)
      )
        run = [...run, all[at + run.length]!];
    let made: Word[] | undefined;
    for (; run.length > 0 && word.script !== 'han'; run = run.slice(0, -1))
      if ((made = found(run, compounds))) break;
    // A half-space in what is known from nowhere else is a space.
    const apart = word.pieces && asSeveral(word, { parts: word.pieces, isOne: false });
    out.push(...(made ?? apart ?? [word]));
    at += made ? run.length - 1 : 0;
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

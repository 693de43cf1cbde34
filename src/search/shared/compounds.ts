import { oneSpelling } from '../../text/english-spelling.ts';
import { seated } from '../../text/hamza.ts';
import { stem as stemPersian, withoutPrefix } from '../../text/persian.ts';
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

/** The same, not remembered: of several words it is hardly ever asked twice. */
export const pairKey = (joined: string, script: Word['script']): string =>
  script === 'arabic' ? stemPersian(joined) : stemEnglish(joined);

/** The 24 of 24×7 is a number as well. */
const numbersOf = (first: Word, last: Word): string[] =>
  [...new Set([first, last])].filter(isNumber).map(({ text }) => text);

/** What words from one to another, which come to a text, are together. */
const asOne = (first: Word, last: Word, joined: string, key: string, compound: Compound): Word => {
  const { parts } = compound;
  const { script, start } = first;
  const stems = parts.map((part) => compoundKey(part, script));
  const isWhole = stems.length < 2;
  const unit = isWhole ? parts[0]! : compoundKey(parts.join(''), script);
  return {
    script,
    start,
    end: last.end,
    // What is called something else than it is written says what it is by that.
    text: isWhole && unit !== key ? unit : seated(joined),
    units: isWhole ? [unit, ...numbersOf(first, last)] : [unit, ...stems],
    parts: isWhole ? [unit] : stems,
  };
};

const asSeveral = ({ script, start, end }: Word, { parts }: Compound): Word[] =>
  parts.map((text) => {
    const stems = [compoundKey(text, script)];
    return { script, start, end, text, units: stems, parts: stems };
  });

// A look at its first letters tells of most words that they make no compound: so many, and of a whole
// word up to so many.
const FIRST = { least: 4, most: 8 };
type Beginnings = Pick<ReadonlySet<string>, 'has'>;
const beginnings = new WeakMap<CompoundLookup, Beginnings>();
const beginningsOf = (compounds: CompoundLookup): Beginnings => {
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

/** What was asked of compounds: what makes one together, and whether one begins so. */
export interface AskedCompounds {
  keys: string[];
  beginnings: string[];
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
  return { lookup, asked: () => ({ keys: [...keys], beginnings: [...begun.keys()] }) };
};

/** What compounds answer to what was asked of them, as texts; nothing to what they do not have. */
export const compoundAnswers = (asked: AskedCompounds, compounds: Compounds): string[] => {
  const known = beginningsOf(compounds);
  const answers = asked.beginnings.filter((one) => known.has(one));
  // No beginning is empty.
  answers.push('');
  for (const key of asked.keys) {
    const found = compounds.get(key);
    if (found) answers.push(compoundLine(key, found));
  }
  return answers;
};

// What the stem takes from the front, and the seats of hamza change, is seldom and looked at whole.
const UNSURE = /^(?:می|نمی|ه)|به|[ءو]/u;

// What a stem leaves out ends so.
const ENDED = { latin: /[sdgyei']$/, arabic: /(?:ان|ها|ی|تر|ترین)$/ };

const isRespelt = (word: string, known: Beginnings): boolean =>
  known.has(word.slice(0, FIRST.least)) && oneSpelling(word) !== word;

const mayBe = (joined: string, known: Beginnings): boolean =>
  known.has(joined.slice(0, FIRST.least)) || UNSURE.test(joined);

/** What a word is by itself, and before which words a compound of it and more can be. */
interface First {
  key: string;
  compound: Compound | undefined;
  goesOn: 'never' | 'before endings' | 'always';
  isEnding: boolean;
}

// What a stem leaves out may be of two words: the «ی» before «آن» too.
const ENDING = /^(?:.{1,2}|(?:ان|ها|های|ی|مان|تان|شان|ترین|تر)+|(?:ed|ing|eed)(?:ly)?|ies|ied)$/;

const goesOn = ({ script, text }: Word, known: Beginnings): First['goesOn'] => {
  if (text.length < FIRST.least) return 'always';
  const isLatin = script === 'latin';
  const isBegun = known.has(text.slice(0, FIRST.least));
  // The letters of a word that more follows stay as they are in the stem of all, but for its spelling.
  if (isLatin ? oneSpelling(text) !== text : UNSURE.test(text) || seated(text) !== text)
    return !isLatin || isBegun ? 'always' : 'never';
  if (known.has(text.slice(0, FIRST.most))) return 'always';
  return isBegun ? 'before endings' : 'never';
};

const firsts = new WeakMap<CompoundLookup, Map<string, First>>();
const firstOf = (word: Word, compounds: CompoundLookup): First => {
  let all = firsts.get(compounds);
  if (!all) firsts.set(compounds, (all = new Map<string, First>()));
  const before = all.get(word.text);
  if (before) return before;
  if (all.size >= MOST_KNOWN) all.clear();
  const known = beginningsOf(compounds);
  const key = mayBe(word.text, known) ? compoundKey(word.text, word.script) : '';
  const compound = key === '' ? undefined : compounds.get(key);
  const first: First = {
    key,
    compound,
    goesOn: goesOn(word, known),
    isEnding: ENDING.test(word.text),
  };
  all.set(word.text, first);
  return first;
};

/** As many letters as an English stem leaves out at the end. */
const LONGEST_ENDING = 6;

/** Whether several words, written together, can be a compound. */
const mayBeTogether = (joined: string, script: Word['script'], known: Beginnings): boolean => {
  // Without an ending the stem is all, but for its spelling.
  if (script === 'arabic') {
    const front = withoutPrefix(seated(joined));
    return ENDED.arabic.test(front) ? mayBe(joined, known) : known.has(front.slice(0, FIRST.most));
  }
  const length = ENDED.latin.test(joined) ? joined.length - LONGEST_ENDING : FIRST.most;
  if (length <= FIRST.least) return mayBe(joined, known);
  return known.has(joined.slice(0, Math.min(FIRST.most, length))) || isRespelt(joined, known);
};

/** What words come to when they are written as one: twins without the “and” between them, too. */
const joinedWays = (first: Word, second: Word, third: Word | undefined): string[] => {
  const joined = first.text + second.text + (third?.text ?? '');
  return third && second.text === AND ? [first.text + third.text, joined] : [joined];
};

/** What several words make together, if it is a compound that counts as one. */
const together = (
  first: Word,
  second: Word,
  third: Word | undefined,
  compounds: CompoundLookup,
): Word | undefined => {
  const known = beginningsOf(compounds);
  const ways = joinedWays(first, second, third);
  for (const one of ways) {
    if (!mayBeTogether(one, first.script, known)) continue;
    const key = pairKey(one, first.script);
    const compound = compounds.get(key);
    if (compound?.isOne) return asOne(first, third ?? second, ways.at(-1)!, key, compound);
  }
  return undefined;
};

/** The longest run of words from here on that is a compound, as it is read, and of how many words. */
const compoundAt = (
  all: readonly Word[],
  at: number,
  compounds: CompoundLookup,
): { made: Word[]; length: number } | undefined => {
  const word = all[at]!;
  const { key, compound, goesOn: when } = firstOf(word, compounds);
  const next = all[at + 1];
  const mayGoOn =
    next !== undefined &&
    (when === 'always' || (when === 'before endings' && firstOf(next, compounds).isEnding));
  const most = mayGoOn ? MOST_PARTS : 1;
  let length = 1;
  while (length < most && all[at + length] && isNeighbour(all[at + length - 1]!, all[at + length]!))
    length += 1;
  for (; length > 1; length -= 1) {
    const third = length === MOST_PARTS ? all[at + 2] : undefined;
    const made = together(word, all[at + 1]!, third, compounds);
    if (made) return { made: [made], length };
  }
  if (compound?.isOne) return { made: [asOne(word, word, word.text, key, compound)], length: 1 };
  if (compound && word.units.length === 1) return { made: asSeveral(word, compound), length: 1 };
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

import { distance, mayBeNear } from '../../../text/distance.ts';
import { AFTER, FORE } from '../../../text/english-spelling.ts';
import { areFormed } from '../../../text/persian.ts';
import { isSlip } from './keyboard.ts';
import { words } from '../../shared/words.ts';
import { burdenOf } from '../../shared/stopwords.ts';

/** Words in the order of their frequency, and where each stands in it. */
export interface Spelling {
  words: readonly string[];
  rank: ReadonlyMap<string, number>;
  /** Which letters each has, as bits. */
  letters: Int32Array;
}

/** The letters of a word as bits; several letters may have the same. */
const lettersOf = (word: string): number => {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
};

/** Whether no more than so many bits are set. */
const areFew = (bits: number, most: number): boolean => {
  let left = bits;
  for (let found = 0; left !== 0 && found < most; found += 1) left &= left - 1;
  return left === 0;
};

export const readSpelling = (text: string): Spelling => {
  const words = text.split('\n').filter(Boolean);
  return {
    words,
    rank: new Map(words.map((word, at) => [word, at])),
    letters: Int32Array.from(words, lettersOf),
  };
};

/** What a word was taken for, and how surely, 0 to 1. */
export interface Guess {
  word: string;
  trust: number;
}

const TRUST = { one: 0.8, two: 0.6, beginning: 0.7, split: 1, origin: 0.9 };
/** Whether a word is one edit away, and no more. */
export const isSure = ({ trust }: Guess): boolean => trust >= TRUST.one;

const LONG = 8;
/** In a word of so many letters two may be wrong; “election” is no “execution”. */
const LONGER = 10;
const SHORTEST = 4;
const LONG_ENOUGH = 6;

const VOWEL = /^[aeiou]$/;

// In a short word any letter may make another word: only a slip of the finger is a typing error,
// and with four letters not even that.
const isLikely = (typed: string, word: string): boolean => {
  if (typed.length !== word.length || typed.length >= LONG) return true;
  const differing = [...typed].flatMap((letter, at) =>
    letter === word[at] ? [] : [[letter, word[at]!] as const],
  );
  if (differing.length !== 1) return true;
  const [letter, meant] = differing[0]!;
  if (typed.length === SHORTEST) return false;
  return isSlip(letter, meant) || (typed.length > 4 && VOWEL.test(letter) && VOWEL.test(meant));
};

const edits = (length: number): number => (length >= LONGER ? 2 : 1);

/** The word nearest to one that the index does not have. */
export const nearestWord = (
  typed: string,
  { words, rank, letters }: Spelling,
): Guess | undefined => {
  // A word that labels have is none that was mistyped.
  if (typed.length < SHORTEST || /\d/.test(typed) || rank.has(typed)) return undefined;
  const limit = edits(typed.length);
  let best: { word: string; cost: number } | undefined;
  // A short word has many neighbours, of which a rare one is seldom meant.
  const candidates = typed.length < LONG_ENOUGH ? Math.ceil(words.length / 2) : words.length;
  const own = lettersOf(typed);
  for (let at = 0; at < candidates; at += 1) {
    // Each edit takes one letter away at most.
    if (!areFew(own & ~letters[at]!, limit)) continue;
    const word = words[at]!;
    if (word.length < SHORTEST - 1 || !mayBeNear(typed, word, limit)) continue;
    const found = distance(typed, word);
    if (burdenOf(word, word) === 'none') continue;
    if (found > Math.min(limit, edits(Math.max(word.length, typed.length)))) continue;
    // Typists rarely err in the first letter, and hardly ever leave it out; a short word must have it.
    const first = word.startsWith(typed.slice(0, 1)) ? 0 : 0.5;
    if (first > 0 && (typed.length < LONG_ENOUGH || typed.length !== word.length)) continue;
    const cost = found + first;
    if (!isLikely(typed, word)) continue;
    if (cost < (best?.cost ?? Infinity)) best = { word, cost };
  }
  return best && { word: best.word, trust: best.cost <= 1 ? TRUST.one : TRUST.two };
};

const ENDINGS = ['ها', 'های', 'هایی', 'ان', 'یان', 'ات', 'ترین'];
const SHORTEST_BARE = 4;

/** The Persian word whose ending was mistyped: «مشتریلن». */
export const withoutEnding = (typed: string, { rank }: Spelling): Guess | undefined => {
  for (let at = typed.length - 2; at >= Math.max(SHORTEST_BARE, typed.length - 4); at -= 1) {
    const [word, ending] = [typed.slice(0, at), typed.slice(at)];
    const isNear = ENDINGS.some((one) => distance(ending, one) <= 1);
    if (isNear && rank.has(word)) return { word, trust: TRUST.one };
  }
  return undefined;
};

/** The known word that a Persian noun is made of: «افتادگی» of «افتاده». */
export const originOf = (typed: string, { rank }: Spelling): Guess | undefined => {
  const word = typed.replace(/گی$/u, 'ه');
  return word !== typed && rank.has(word) ? { word, trust: TRUST.origin } : undefined;
};

/** The most frequent word that begins with what was typed so far. */
export const completed = (typed: string, { words }: Spelling): Guess | undefined => {
  if (typed.length < 3) return undefined;
  const word = words.find((candidate) => candidate.startsWith(typed));
  return word === undefined ? undefined : { word, trust: TRUST.beginning };
};

const stemOf = (word: string): string => words(word)[0]?.parts[0] ?? word;

/** Two known words written as one: «مرکزتماس», “callcentre”; of one of them also «کمهزینه», “walkin”. */
export const splitWord = (typed: string, { rank }: Spelling): [Guess, Guess] | undefined => {
  let best: { at: number; worst: number } | undefined;
  const rankOf = (half: string) => rank.get(half) ?? rank.get(stemOf(half));
  const isWord = (half: string) => half.length > 3 && rankOf(half) !== undefined;
  for (let at = 2; at <= typed.length - 2; at += 1) {
    const [before, after] = [typed.slice(0, at), typed.slice(at)];
    const isFormed =
      areFormed(before, after, isWord) ||
      (AFTER.has(after) && rankOf(before) !== undefined) ||
      (FORE.has(before) && isWord(after));
    if (isFormed) {
      best ??= { at, worst: Infinity };
      continue;
    }
    const halves = [before, after];
    const ranks = halves.map(rankOf);
    if (ranks.includes(undefined) || Math.min(at, typed.length - at) < 3) continue;
    // “signalling” is no sign of all.
    if (halves.some((half) => burdenOf(stemOf(half), half) === 'none')) continue;
    const worst = Math.max(...(ranks as number[]));
    // Of “voicemail” the e belongs to “voice”, whose stem has none, and not to “email”.
    const isStem = typed[at - 1] === 'e' && ranks[0] === rankOf(typed.slice(0, at - 1));
    if (worst < (best?.worst ?? Infinity) || (isStem && best?.at === at - 1)) best = { at, worst };
  }
  return (
    best && [
      { word: typed.slice(0, best.at), trust: TRUST.split },
      { word: typed.slice(best.at), trust: TRUST.split },
    ]
  );
};

/** Small words that stand between two others, or before them. */
const isSmall = (word: string): boolean => burdenOf(word, word) === 'none';
const LONGEST_SMALL = 4;

/** Two known words and a small one written as one: «ازکارافتادگی», “workfromhome”. */
export const splitInThree = (typed: string, { rank }: Spelling): Guess[] | undefined => {
  let best: { parts: string[]; worst: number } | undefined;
  const rankOf = (part: string): number => {
    if (part.length < 3 || isSmall(part)) return Infinity;
    return rank.get(part) ?? rank.get(stemOf(part)) ?? Infinity;
  };
  const consider = (parts: string[], known: readonly string[]): void => {
    const worst = Math.max(...known.map(rankOf));
    if (worst < (best?.worst ?? Infinity)) best = { parts, worst };
  };
  for (let from = 0; from <= typed.length - 4; from += 1)
    for (let length = 2; length <= LONGEST_SMALL; length += 1) {
      const [before, small, after] = [
        typed.slice(0, from),
        typed.slice(from, from + length),
        typed.slice(from + length),
      ];
      if (!isSmall(small)) continue;
      if (from > 0) consider([before, small, after], [before, after]);
      else
        for (let at = 3; at <= after.length - 3; at += 1) {
          const halves = [after.slice(0, at), after.slice(at)];
          consider([small, ...halves], halves);
        }
    }
  return best?.parts.map((word) => ({ word, trust: TRUST.split }));
};

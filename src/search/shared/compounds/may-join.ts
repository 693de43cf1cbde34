import { oneSpelling } from '../../../text/english-spelling.ts';
import { seated } from '../../../text/hamza.ts';
import { withoutPrefix } from '../../../text/persian.ts';
import type { Word } from '../words.ts';
import { beginningsOf, FIRST, type Beginnings } from './beginnings.ts';
import { compoundKey, MOST_KNOWN, type Compound, type CompoundLookup } from './compounds.ts';

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

/** What a word is by itself, worked out once for the same compounds. */
export const firstOf = (word: Word, compounds: CompoundLookup): First => {
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

/** Whether a compound of a word and its next, or of these and more, can be. */
export const mayGoOn = (word: Word, next: Word, compounds: CompoundLookup): boolean => {
  const when = firstOf(word, compounds).goesOn;
  if (when === 'never') return false;
  if (when === 'before endings' && !firstOf(next, compounds).isEnding) return false;
  if (word.script === 'arabic') return true;
  // The first letters stay as they are, whatever follows.
  const begun = (word.text + next.text).slice(0, FIRST.least);
  return begun.length < FIRST.least || beginningsOf(compounds).has(begun);
};

/** As many letters as an English stem leaves out at the end. */
const LONGEST_ENDING = 6;

/** Whether several words, written together, can be a compound. */
export const mayBeTogether = (
  joined: string,
  script: Word['script'],
  known: Beginnings,
): boolean => {
  // Without an ending the stem is all, but for its spelling.
  if (script === 'arabic') {
    const front = withoutPrefix(seated(joined));
    return ENDED.arabic.test(front) ? mayBe(joined, known) : known.has(front.slice(0, FIRST.most));
  }
  const length = ENDED.latin.test(joined) ? joined.length - LONGEST_ENDING : FIRST.most;
  if (length <= FIRST.least) return mayBe(joined, known);
  return known.has(joined.slice(0, Math.min(FIRST.most, length))) || isRespelt(joined, known);
};

import { oneSpelling } from '../../../text/english-spelling.ts';
import { seated } from '../../../text/hamza.ts';
import { withoutPrefix } from '../../../text/persian.ts';
import type { Word } from '../words.ts';
import {
  compoundKey,
  compoundLine,
  MOST_KNOWN,
  pairKey,
  type Compound,
  type Compounding,
} from './compounds.ts';
import { isNew } from './noted.ts';
import { FIRST, type Beginnings, type CompoundReader, type First } from './reader.ts';

// What the stem takes from the front, and the seats of hamza change, is seldom and looked at whole.
const UNSURE = /^(?:می|نمی|ه)|به|[ءو]/u;

// What a stem leaves out ends so.
const ENDED = { latin: /[sdgyei']$/, arabic: /(?:ان|ها|ی|تر|ترین)$/ };

const isRespelt = (word: string, known: Beginnings): boolean =>
  known.has(word.slice(0, FIRST.least)) && oneSpelling(word) !== word;

const mayBe = (joined: string, known: Beginnings): boolean =>
  known.has(joined.slice(0, FIRST.least)) || UNSURE.test(joined);

// What a stem leaves out may be of two words: the «ی» before «آن» too.
const ENDING = /^(?:.{1,2}|(?:ان|ها|های|ی|مان|تان|شان|ترین|تر)+|(?:ed|ing|eed)(?:ly)?|ies|ied)$/;

const goesOn = (text: string, script: Compounding, known: Beginnings): First['goesOn'] => {
  if (text.length < FIRST.least) return 'always';
  const isLatin = script === 'latin';
  const isBegun = known.has(text.slice(0, FIRST.least));
  // The letters of a word that more follows stay as they are in the stem of all, but for its spelling.
  if (isLatin ? oneSpelling(text) !== text : UNSURE.test(text) || seated(text) !== text)
    return !isLatin || isBegun ? 'always' : 'never';
  if (known.has(text.slice(0, FIRST.most))) return 'always';
  return isBegun ? 'before endings' : 'never';
};

const firstNow = (
  text: string,
  script: Compounding,
  { compounds, known }: CompoundReader,
): First => {
  const key = mayBe(text, known) ? compoundKey(text, script) : '';
  return {
    key,
    compound: key === '' ? undefined : compounds.get(key),
    goesOn: goesOn(text, script, known),
    isEnding: ENDING.test(text),
  };
};

/** What a word is by itself. */
export const firstOf = (text: string, script: Compounding, reader: CompoundReader): First => {
  const { firsts, noted } = reader;
  let first = firsts.get(text);
  if (!first) {
    if (firsts.size >= MOST_KNOWN) firsts.clear();
    firsts.set(text, (first = firstNow(text, script, reader)));
  }
  const asked = noted?.[`${script} words`];
  if (asked && isNew(asked, text)) {
    const { key, compound } = first;
    if (compound) asked.answers.push(`${first.goesOn} ${compoundLine(key, compound)}`);
    else if (first.goesOn !== 'never') asked.answers.push(`${first.goesOn} ${text}`);
  }
  return first;
};

/** Whether a compound begins so. */
export const isBegun = (beginning: string, { known, noted }: CompoundReader): boolean => {
  const is = known.has(beginning);
  if (noted && isNew(noted.begun, beginning) && is) noted.begun.answers.push(beginning);
  return is;
};

/** Whether a compound of a word and its next, or of these and more, can be. */
export const mayGoOn = (
  word: Word,
  next: Word,
  script: Compounding,
  reader: CompoundReader,
): boolean => {
  const when = firstOf(word.text, script, reader).goesOn;
  if (when === 'never') return false;
  if (when === 'before endings' && !firstOf(next.text, script, reader).isEnding) return false;
  if (script === 'arabic') return true;
  // The first letters stay as they are, whatever follows.
  const begun = (word.text + next.text).slice(0, FIRST.least);
  return begun.length < FIRST.least || isBegun(begun, reader);
};

/** As many letters as an English stem leaves out at the end. */
const LONGEST_ENDING = 6;

/** Whether several words, written together, can be a compound. */
const mayBeTogether = (joined: string, script: Compounding, known: Beginnings): boolean => {
  // Without an ending the stem is all, but for its spelling.
  if (script === 'arabic') {
    const front = withoutPrefix(seated(joined));
    return ENDED.arabic.test(front) ? mayBe(joined, known) : known.has(front.slice(0, FIRST.most));
  }
  const length = ENDED.latin.test(joined) ? joined.length - LONGEST_ENDING : FIRST.most;
  if (length <= FIRST.least) return mayBe(joined, known);
  return known.has(joined.slice(0, Math.min(FIRST.most, length))) || isRespelt(joined, known);
};

/** The compound that several words, written together, come to, with its key. */
export const compoundOf = (
  joined: string,
  script: Compounding,
  { compounds, known, noted }: CompoundReader,
): { key: string; compound: Compound } | undefined => {
  const asked = noted?.[`${script} joined`];
  const isFirst = asked && isNew(asked, joined);
  if (!mayBeTogether(joined, script, known)) return undefined;
  const key = pairKey(joined, script);
  const compound = compounds.get(key);
  if (!compound) return undefined;
  if (isFirst) asked.answers.push(compoundLine(key, compound));
  return { key, compound };
};
